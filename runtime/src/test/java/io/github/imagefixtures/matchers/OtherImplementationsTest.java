package io.github.imagefixtures.matchers;

import static io.github.imagefixtures.matchers.Mismatches.assertRefused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.testing.OwnAccount;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mocks of public interfaces: matchers accept requests, and stubbings reject values. */
class OtherImplementationsTest {
  private static final UpdateImageRequest MOCK =
      mock(
          Map.of(
              "path", "/client/v4/accounts/acc/images/v1/logo",
              "headers", Map.of("authorization", List.of("Bearer t"), "Accept", List.of("*/*")),
              "body", "{\"requireSignedURLs\":true,\"metadata\":{\"views\":3},\"creator\":null}"));

  static Stream<Matcher<UpdateImageRequest>> matchers() {
    return Stream.of(
        UpdateImageMatchers.requireSignedURLs(true),
        UpdateImageMatchers.metadata(hasEntry("views", 3L)),
        UpdateImageMatchers.metadataEqualTo("{\"views\":3}"),
        UpdateImageMatchers.metadataContaining(Map.of("views", 3)),
        UpdateImageMatchers.metadataValue("views", 3),
        UpdateImageMatchers.metadataValue("views", is(3L)),
        UpdateImageMatchers.metadataWithout("owner"),
        UpdateImageMatchers.sendsNull("creator"),
        RequestMatchers.sentWithToken("t"),
        RequestMatchers.header("Authorization", is("Bearer t")),
        RequestMatchers.withoutHeader("Content-Type"),
        RequestMatchers.forImage("logo"),
        RequestMatchers.forAccount("acc"));
  }

  @ParameterizedTest
  @MethodSource("matchers")
  void matchersReadThePathHeadersAndBodyOfAMock(Matcher<UpdateImageRequest> matcher) {
    assertThat(MOCK, matcher);
  }

  @Test
  void matchersReadThePropertiesOfAMockWithoutABody() {
    UpdateImageRequest request = mock(Map.of("properties", Optional.of(Map.of("creator", "ada"))));

    assertThat(request, UpdateImageMatchers.creator("ada"));
    assertRefused(UpdateImageMatchers.creator("bob"), request, "creator was \"ada\"");
  }

  @Test
  void aMockThatReturnsNothingHasNoBody() {
    UpdateImageRequest request = mock(Map.of());

    assertRefused(UpdateImageMatchers.requireSignedURLs(true), request, "the request has no body");
    assertRefused(
        RequestMatchers.sentWithToken(),
        request,
        "the credentials were absent; only the body is known, not the path and the headers");
  }

  @Test
  @ExtendWith(OwnAccount.class)
  void succeedsWithRejectsAMockOfAMetadataValue(ImagesApi api) {
    var stubbing = api.declare(ImageDeclaration.named("logo").build()).onUpdate().succeeds();
    MetadataValue value = mock(MetadataValue.class, Map.of());

    var e = assertThrows(IllegalArgumentException.class, () -> stubbing.thenSucceedsWith(value));
    assertThat(
        e.getMessage(),
        is(
            "Unsupported MetadataValue: "
                + value.getClass().getName()
                + ". Use metadata() of a stub, or UpdateImageMatchers.metadataValue(..)."));
  }

  private static UpdateImageRequest mock(Map<String, Object> answers) {
    return mock(UpdateImageRequest.class, answers);
  }

  /** Creates a mock as mocking libraries do: other methods return an empty value or null. */
  private static <T> T mock(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answers.getOrDefault(method.getName(), empty(method.getReturnType()))));
  }

  private static Object empty(Class<?> type) {
    if (type == Optional.class) {
      return Optional.empty();
    }
    return type == Map.class ? Map.of() : null;
  }
}
