package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;

/** Matches an update that asks for nothing: {@code {}}. */
public final class EmptyUpdate extends UpdateMatcher {

  @Override
  protected Optional<Objection> objection(UpdateImageRequest update) {
    Optional<JsonObject> body = BodyObject.of(update);
    if (body.isEmpty()) {
      return Optional.of(() -> List.of(BodyProblem.of(update)));
    }
    return body.get().members().isEmpty()
        ? Optional.empty()
        : Optional.of(
            () ->
                List.of(
                    Difference.of(
                        "the body", "was " + Display.json(body.get()), Distance.PRESENCE)));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("the body is {}");
  }
}
