package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.ServiceBehavior;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.request.Headers;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** Small states and updates for tests of transitions. */
final class States {
  static final String UID = "107b9558-dd06-4bbd-5fef-9c2c16bb7900";
  static final String UPLOADED = "2014-01-02T02:20:00.123Z";

  private States() {}

  static ImageState image(String id) {
    return new ImageState(
        id, "logo.png", Optional.empty(), false, UPLOADED, List.of("thumbnail"), Optional.empty());
  }

  static FixtureState fixture() {
    return fixture(image(UID));
  }

  static FixtureState fixture(ImageState image, Stubbing... newestFirst) {
    return FixtureState.declared(image, List.of(newestFirst));
  }

  static Stubbing stubbing(int number, StubResponse... responses) {
    return stubbing(number, Matchers.anything(), responses);
  }

  static Stubbing stubbing(
      int number, Matcher<? super UpdateImageRequest> condition, StubResponse... responses) {
    return new Stubbing(number, condition, List.of(responses), 0);
  }

  static ReceivedUpdate update(String body) {
    return update(body, Map.of("Content-Type", List.of("application/json")));
  }

  static ReceivedUpdate update(String body, Map<String, List<String>> headers) {
    return ReceivedUpdate.of(
        "PATCH",
        "/accounts/a/images/v1/" + UID,
        Headers.of(headers),
        body.getBytes(StandardCharsets.UTF_8));
  }

  static TransitionResult apply(FixtureState state, String body) {
    return Transition.apply(state, update(body), enabling());
  }

  static UpdateContext enabling(ServiceBehavior... behaviors) {
    return new UpdateContext(Set.of(behaviors), id -> false);
  }

  static JsonObject json(String text) {
    try {
      return (JsonObject) JsonReader.parse(text);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
