package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

  @ParameterizedTest
  @EnumSource
  void eachKnownFailureHasAFactoryOfTheSameName(KnownFailure known)
      throws ReflectiveOperationException {
    Failure failure = known.failure();

    assertThat(failure.known().orElseThrow(), is(known));
    assertThat(failure.kind(), is(known.kind()));
    assertThat(
        failure.name().replaceAll("([A-Z]|\\d+)", "_$1").toUpperCase(Locale.ROOT),
        is(known.name()));
    Object[] sample =
        switch (known) {
          case BAD_REQUEST, BAD_REQUEST_AS_TEXT -> new Object[] {"invalid body"};
          case METHOD_NOT_ALLOWED_10000 -> new Object[] {"PATCH"};
          case RATE_LIMITED -> new Object[] {Duration.ZERO};
          default -> new Object[0];
        };
    Class<?>[] types = Arrays.stream(sample).map(Object::getClass).toArray(Class<?>[]::new);
    assertThat(Failure.class.getMethod(failure.name(), types).invoke(null, sample), is(failure));
  }

  @Test
  void eachFactoryHasAKnownFailureOfTheSameName() {
    Set<String> all = Failure.all().stream().map(Failure::name).collect(Collectors.toSet());

    assertThat(all, is(factories()));
  }

  @Test
  void allContainsEachFailureOnce() {
    List<Failure> all = Failure.all();

    assertThat(Set.copyOf(all).size(), is(all.size()));
    assertThat(Set.copyOf(all.stream().map(Failure::toString).toList()).size(), is(all.size()));
  }

  @Test
  void everyFactoryDocumentsItsCertainty() throws IOException {
    String source = Files.readString(Path.of("src/main/java/io/github/imagefixtures/Failure.java"));

    for (KnownFailure known : KnownFailure.values()) {
      Pattern documented =
          Pattern.compile(
              "\\("
                  + known.certainty().name().toLowerCase(Locale.ROOT)
                  + "\\)[^/]*\\*/\\s+public static Failure "
                  + known.failure().name()
                  + "\\(");
      assertThat(known.name(), documented.matcher(source).find(), is(true));
    }
  }

  @Test
  void factoryParametersAppearInTheResponse() {
    assertThat(Failure.badRequest("x").body(), containsString("\"message\":\"Bad request: x\""));
    assertThat(
        Failure.methodNotAllowed10000("GET").body(),
        containsString(
            "\"message\":\"GET method not allowed for the api_token authentication scheme\""));
    assertThat(Failure.badRequestAsText("x").body(), is("ERROR 5400: Bad request: x\n"));
    assertThat(Failure.rateLimited(Duration.ofSeconds(7)).headers().get("Retry-After"), is("7"));
  }

  @Test
  void allContainsRateLimitedWithoutADelay() {
    assertThat(Failure.all().contains(Failure.rateLimited(Duration.ZERO)), is(true));
  }

  @Test
  void afterTheChangeReturnsADifferentFailureOfTheSameConstant() {
    Failure failure = Failure.badGateway();
    Failure lost = failure.afterTheChange();

    assertThat(lost.known().orElseThrow(), is(KnownFailure.BAD_GATEWAY));
    assertThat(lost.isAfterTheChange(), is(true));
    assertThat(failure.isAfterTheChange(), is(false));
    assertThat(lost, not(failure));
    assertThat(lost, is(Failure.badGateway().afterTheChange()));
    assertThat(lost.hashCode(), is(Failure.badGateway().afterTheChange().hashCode()));
    assertThat(
        lost.toString(), is("badGateway (502 from the edge, Bad gateway, after the change)"));
  }

  @Test
  void withServiceRetryAfterChangesRetryableEdgeErrorsOnly() {
    Failure failure = Failure.gatewayTimeout().afterTheChange().withServiceRetryAfter();

    assertThat(failure.headers().get("Retry-After"), is("120"));
    assertThat(failure.isAfterTheChange(), is(true));
    assertThat(
        failure.toString(),
        is(
            "gatewayTimeout (504 from the edge, Gateway time-out, Retry-After: 120, after the"
                + " change)"));
    for (Failure other : List.of(Failure.invalidSslCertificate(), Failure.of(502, 1, "a"))) {
      assertThat(other.withServiceRetryAfter(), is(other));
    }
  }

  @Test
  void aCustomFailureIsAnEnvelope() {
    Failure failure = Failure.of(418, 1234, "I am a \"teapot\"");

    assertThat(failure.status().orElseThrow(), is(418));
    assertThat(failure.kind(), is(FailureKind.ENVELOPE));
    assertThat(failure.known().isPresent(), is(false));
    assertThat(
        failure.body(),
        is(
            "{\"success\":false,\"errors\":[{\"code\":1234,\"message\":\"I am a \\\"teapot\\\"\"}],"
                + "\"messages\":[],\"result\":null}"));
  }

  @Test
  void anEnvelopeContainsItsErrorsMessagesAndHeaders() {
    Failure failure =
        Failure.of(
            FailureEnvelope.status(400)
                .error(
                    ApiError.of(1, "a")
                        .withCause(2, "b")
                        .withCause(3, "c")
                        .withDocumentationUrl("https://example.com")
                        .withSourcePointer("/metadata"))
                .error(4, "d")
                .message(5, "e")
                .header("Retry-After", "1"));

    assertThat(
        failure.body(),
        is(
            "{\"success\":false,\"errors\":[{\"code\":1,\"message\":\"a\",\"error_chain\":"
                + "[{\"code\":2,\"message\":\"b\"},{\"code\":3,\"message\":\"c\"}],"
                + "\"documentation_url\":\"https://example.com\","
                + "\"source\":{\"pointer\":\"/metadata\"}},{\"code\":4,\"message\":\"d\"}],"
                + "\"messages\":[{\"code\":5,\"message\":\"e\"}],\"result\":null}"));
    assertThat(failure.headers().get("Retry-After"), is("1"));
    assertThat(failure.headers().get("Content-Type"), is("application/json; charset=UTF-8"));
  }

  @Test
  void aFailureEnvelopeIsImmutable() {
    FailureEnvelope one = FailureEnvelope.status(400).error(1, "a");
    one.error(2, "b").message(3, "c").header("d", "e");

    assertThat(one.toString(), not(containsString("\"b\"")));
    assertThat(Failure.of(one).headers().containsKey("d"), is(false));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100, 199, 204, 205, 304, 600})
  void anInvalidStatusAndAStatusWithoutABodyAreRejected(int status) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Failure.of(status, 1, "a"));

    assertThat(thrown.getMessage(), containsString("but was " + status));
  }

  @Test
  void anEnvelopeWithoutAnErrorIsRejected() {
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> Failure.of(FailureEnvelope.status(400)));

    assertThat(thrown.getMessage(), containsString("at least one error"));
  }

  @Test
  void aNegativeCodeIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> Failure.of(400, -1, "a"));
    assertThat(Failure.of(400, 0, "a").status().isPresent(), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a:", "a\nb", "a\r\nb: c", "ä", "a\0", "(a)", "a,b"})
  void aHeaderNameThatIsNotATokenIsRejected(String name) {
    FailureEnvelope envelope = FailureEnvelope.status(400);

    var thrown = assertThrows(IllegalArgumentException.class, () -> envelope.header(name, "c"));

    assertThat(
        thrown.getMessage(), containsString("A header name must consist of letters, digits and"));
    assertThat(thrown.getMessage().contains("\n"), is(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", " b", "b ", "b\t", "b\nc", "b\r\nc: d", "\0", "\u007f", "ä", "€"})
  void aHeaderValueThatIsNotPrintableAsciiIsRejected(String value) {
    FailureEnvelope envelope = FailureEnvelope.status(400);

    var thrown = assertThrows(IllegalArgumentException.class, () -> envelope.header("a", value));

    assertThat(thrown.getMessage(), containsString("but that of a was \""));
    assertThat(thrown.getMessage().contains("\n"), is(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "b c", "b\tc", "\"default\";r=0;t=7", "!~"})
  void aValidHeaderValueIsKeptUnchanged(String value) {
    assertThat(
        Failure.of(FailureEnvelope.status(400).error(1, "a").header("X-A", value))
            .headers()
            .get("X-A"),
        is(value));
  }

  @Test
  void aHeaderReplacesOneWhoseNameDiffersOnlyInCase() {
    Failure failure =
        Failure.of(
            FailureEnvelope.status(400)
                .error(1, "a")
                .header("Retry-After", "1")
                .header("content-type", "application/problem+json")
                .header("retry-after", "2"));

    assertThat(
        failure.headers(),
        is(Map.of("content-type", "application/problem+json", "retry-after", "2")));
  }

  static List<Arguments> nulls() {
    FailureEnvelope envelope = FailureEnvelope.status(400);
    ApiError error = ApiError.of(1, "a");
    return List.of(
        withoutA("message", () -> Failure.of(400, 1, null)),
        withoutA("envelope", () -> Failure.of(null)),
        withoutA("reason", () -> Failure.badRequest(null)),
        withoutA("reason", () -> Failure.badRequestAsText(null)),
        withoutA("method", () -> Failure.methodNotAllowed10000(null)),
        withoutA("retryAfter", () -> Failure.rateLimited(null)),
        withoutA("limit", () -> Failure.lateReply(null)),
        withoutA("message", () -> envelope.error(1, null)),
        withoutA("error", () -> envelope.error(null)),
        withoutA("message", () -> envelope.message(1, null)),
        withoutA("name", () -> envelope.header(null, "b")),
        withoutA("value", () -> envelope.header("a", null)),
        withoutA("message", () -> error.withCause(1, null)),
        withoutA("url", () -> error.withDocumentationUrl(null)),
        withoutA("pointer", () -> error.withSourcePointer(null)));
  }

  private static Arguments withoutA(String name, Executable call) {
    return Arguments.of(name, call);
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void aNullArgumentIsNamedInTheException(String name, Executable call) {
    var thrown = assertThrows(NullPointerException.class, call);

    assertThat(thrown.getMessage(), is(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT0S", "PT0.000999S", "P25D"})
  void aLateReplyLimitOutOfRangeIsRejected(Duration limit) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Failure.lateReply(limit));

    assertThat(thrown.getMessage(), containsString("24 days, but was " + limit));
  }

  @Test
  void aLateReplyEndsAfterTenSecondsByDefault() {
    assertThat(Failure.lateReply().lateReplyLimit().orElseThrow(), is(Duration.ofSeconds(10)));
  }

  private static Set<String> factories() {
    Stream<String> names =
        Arrays.stream(Failure.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == Failure.class)
            .map(Method::getName);
    Set<String> factories = names.collect(Collectors.toCollection(TreeSet::new));
    factories.remove("of");
    return Collections.unmodifiableSet(factories);
  }
}
