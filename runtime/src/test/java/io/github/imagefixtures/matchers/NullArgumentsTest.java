package io.github.imagefixtures.matchers;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imagefixtures.Times;
import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.support.MetadataPath;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullArgumentsTest {
  private static final String AS_NULL = "use sendsNull(\"%s\") to expect JSON null";
  private static final String VALUE_AS_NULL = "use nullValue() to expect JSON null";
  private static final MetadataPath PATH = MetadataPath.ROOT;

  static Stream<Arguments> bodyMatchers() {
    String metadata = AS_NULL.formatted("metadata");
    String creator = AS_NULL.formatted("creator");
    return Stream.of(
        refused("matcher", metadata, () -> UpdateImageMatchers.metadata(none())),
        refused("json", metadata, () -> UpdateImageMatchers.metadataEqualTo(text())),
        refused("metadata", metadata, () -> UpdateImageMatchers.metadataEqualTo(map())),
        refused("json", metadata, () -> UpdateImageMatchers.metadataContaining(text())),
        refused("metadata", metadata, () -> UpdateImageMatchers.metadataContaining(map())),
        refused("path", "", () -> UpdateImageMatchers.metadataValue(text(), 3)),
        refused("path", "", () -> UpdateImageMatchers.metadataValue(text(), is(3L))),
        refused("value", VALUE_AS_NULL, () -> UpdateImageMatchers.metadataValue("a", value())),
        refused("matcher", VALUE_AS_NULL, () -> UpdateImageMatchers.metadataValue("a", none())),
        refused("path", "", () -> UpdateImageMatchers.metadataWithout(text())),
        refused("creator", creator, () -> UpdateImageMatchers.creator(text())),
        refused("matcher", creator, () -> UpdateImageMatchers.creator(none())),
        refused("property", "", () -> UpdateImageMatchers.sendsNull(text())),
        refused("matcher", "", () -> UpdateImageMatchers.updateBody(none())),
        refused("matcher", "", () -> UpdateImageMatchers.updateBodyBytes(none())),
        refused("matcher", VALUE_AS_NULL, () -> PATH.value("a", String.class, none())),
        refused("matcher", VALUE_AS_NULL, () -> PATH.list("a", String.class, none())));
  }

  static Stream<Arguments> requestMatchers() {
    return Stream.of(
        refused("token", "", () -> RequestMatchers.sentWithToken(text())),
        refused("email", "", () -> RequestMatchers.sentWithKey(text(), "key")),
        refused("key", "", () -> RequestMatchers.sentWithKey("ada@example.com", text())),
        refused("name", "", () -> RequestMatchers.header(text(), is("a"))),
        refused("matcher", "withoutHeader(..)", () -> RequestMatchers.header("a", none())),
        refused("name", "", () -> RequestMatchers.withoutHeader(text())),
        refused("mediaType", "withoutHeader(\"Content", () -> RequestMatchers.contentType(text())),
        refused("id", "", () -> RequestMatchers.forImage(text())),
        refused("id", "", () -> RequestMatchers.forImage(none())),
        refused("id", "", () -> RequestMatchers.forAccount(text())));
  }

  static Stream<Arguments> verifications() {
    return Stream.of(
        refused("a matcher is null", "leave it out", () -> Condition.all(none())),
        refused("matchers", "pass no argument", () -> Condition.all(array())),
        refused("timeout", "", () -> Times.within(duration())),
        refused("times", "", () -> Times.within(Duration.ofSeconds(1), times())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"bodyMatchers", "requestMatchers", "verifications"})
  void aNullArgumentIsRejectedWithItsNameAndAFix(String argument, String fix, Executable call) {
    String message = assertThrows(NullPointerException.class, call).getMessage();

    assertThat(message, startsWith(argument));
    assertThat(message, containsString(fix));
  }

  private static Arguments refused(String argument, String fix, Executable call) {
    return arguments(argument, fix, call);
  }

  private static String text() {
    return null;
  }

  private static Map<String, Object> map() {
    return null;
  }

  private static <T> Matcher<T> none() {
    return null;
  }

  private static Matcher<Object>[] array() {
    return null;
  }

  private static Object value() {
    return null;
  }

  private static Duration duration() {
    return null;
  }

  private static Times times() {
    return null;
  }
}
