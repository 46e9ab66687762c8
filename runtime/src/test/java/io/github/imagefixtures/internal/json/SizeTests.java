package io.github.imagefixtures.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are very deep or very long. */
class SizeTests {

  private static final int THE_USUAL_STACK = 1024 * 1024;
  private static final int MEGABYTE = 1024 * 1024;

  static Stream<String> aThousandLevels() {
    return Stream.of(
        "[".repeat(1000) + "]".repeat(1000),
        "{\"a\":".repeat(999) + "{}" + "}".repeat(999),
        "[{\"a\":".repeat(500) + "null" + "}]".repeat(500));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("aThousandLevels")
  void aThousandLevelsFitTheUsualStack(String text) throws Exception {
    onTheUsualStack(
        () -> {
          JsonValue value = StrictJson.parse(text);
          JsonValue other = StrictJson.parse(text.replace("null", "0"));

          assertThat(value.toString(), is(text));
          assertThat(value.equals(StrictJson.parse(text)), is(true));
          assertThat(value.equals(other), is(!text.contains("null")));
          assertThat(value.hashCode(), is(StrictJson.parse(text).hashCode()));
          assertThat(JsonValue.of(value.toJava()).equals(value), is(true));
          return value;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void moreThanAThousandLevelsAreRefusedWhereTheyBegin(String opening) throws Exception {
    String text = opening.repeat(200_000);

    JsonSyntaxException refusal =
        onTheUsualStack(
            () -> assertThrows(JsonSyntaxException.class, () -> StrictJson.parse(text)));

    assertThat(
        refusal.problem(), is("Document nesting depth (1001) exceeds the maximum allowed (1000)"));
    assertThat(refusal.column(), is(lessThanOrEqualTo(1001 * opening.length() + 1)));
  }

  @Test
  void aThousandAndOneLevelsAreOneTooMany() {
    assertThrows(
        JsonSyntaxException.class, () -> StrictJson.parse("[".repeat(1001) + "]".repeat(1001)));
  }

  @Test
  void levelsThatWereClosedDoNotCount() throws Exception {
    String text = "[" + "[{}],".repeat(5000) + "[]]";

    assertThat(StrictJson.parse(text).toString(), is(text));
  }

  @Test
  void aStringOfTwentyMegabytesIsRead() throws Exception {
    String text = "\"" + "é\\n".repeat(5 * MEGABYTE) + "\"";

    assertThat(text.getBytes(UTF_8).length, is(20 * MEGABYTE + 2));
    assertThat(StrictJson.parse(text.getBytes(UTF_8)).toString().equals(text), is(true));
  }

  @Test
  void anObjectOfTwentyMegabytesIsRead() throws Exception {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; text.length() < 20 * MEGABYTE; i++) {
      text.append("\"a name of some length, number ").append(i).append("\":[");
      text.append("\"a value of some length\",true,1234567890123456789],");
    }
    text.append("\"last\":null}");

    assertThat(StrictJson.parse(text.toString()).toString().contentEquals(text), is(true));
  }

  @Test
  void aMistakeAfterTwentyMegabytesIsFound() {
    JsonSyntaxException refusal = StrictJsonTests.refusalOf("\n".repeat(20 * MEGABYTE) + "  x");

    assertThat(refusal.getMessage(), startsWith("line 20971521, column 3: Unrecognized token 'x'"));
  }

  @Test
  void namesWithOneHashCodeAreNotSlow() throws Exception {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 1 << 16; i++) {
      text.append('"');
      for (int bit = 0; bit < 16; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append("\":0,");
    }
    text.append("\"\":0}");

    JsonObject object = (JsonObject) StrictJson.parse(text.toString());

    assertThat(object.members().size(), is((1 << 16) + 1));
    assertThat(object, is(not(JsonObject.EMPTY)));
  }

  private static <T> T onTheUsualStack(Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    new Thread(null, task, "usual stack", THE_USUAL_STACK).start();
    return task.get();
  }
}
