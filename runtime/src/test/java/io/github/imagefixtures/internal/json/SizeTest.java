package io.github.imagefixtures.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON texts that are very deeply nested or very long. */
class SizeTest {

  private static final int THE_USUAL_STACK = 1024 * 1024;
  private static final int A_SMALL_STACK = 320 * 1024;
  private static final int MEGABYTE = 1024 * 1024;

  static Stream<String> deepestTexts() {
    return Stream.of(
        "[".repeat(512) + "]".repeat(512),
        "{\"a\":".repeat(511) + "{}" + "}".repeat(511),
        "[{\"a\":".repeat(256) + "null" + "}]".repeat(256));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("deepestTexts")
  void theDeepestAllowedTextIsReadAndWrittenOnASmallStack(String text) throws Exception {
    assertThat(on(A_SMALL_STACK, () -> JsonReader.parse(text).toString()), is(text));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("deepestTexts")
  void theDeepestAllowedTextIsComparedAndConvertedOnTheUsualStack(String text) throws Exception {
    on(
        THE_USUAL_STACK,
        () -> {
          JsonValue value = JsonReader.parse(text);
          JsonValue other = JsonReader.parse(text.replace("null", "0"));

          assertThat(value.equals(JsonReader.parse(text)), is(true));
          assertThat(value.equals(other), is(!text.contains("null")));
          assertThat(value.hashCode(), is(JsonReader.parse(text).hashCode()));
          assertThat(JsonValue.of(value.toJava()).equals(value), is(true));
          return value;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void moreThan512LevelsAreRejectedAtTheFirstExcessLevel(String opening) throws Exception {
    String text = opening.repeat(200_000);

    JsonSyntaxException refusal = on(A_SMALL_STACK, () -> JsonReaderTest.refusalOf(text));

    assertThat(
        refusal.problem(), is("Document nesting depth (513) exceeds the maximum allowed (512)"));
    assertThat(refusal.column(), is(lessThanOrEqualTo(513 * opening.length() + 1)));
  }

  @Test
  void exactly513LevelsAreRejected() {
    JsonReaderTest.refusalOf("[".repeat(513) + "]".repeat(513));
  }

  @Test
  void closedLevelsDoNotCount() throws Exception {
    String text = "[" + "[{}],".repeat(5000) + "[]]";

    assertThat(JsonReader.parse(text).toString(), is(text));
  }

  @Test
  void aStringOfTwentyMegabytesIsRead() throws Exception {
    String text = "\"" + "é\\n".repeat(5 * MEGABYTE) + "\"";

    assertThat(text.getBytes(UTF_8).length, is(20 * MEGABYTE + 2));
    assertThat(JsonReader.parse(text.getBytes(UTF_8)).toString().equals(text), is(true));
  }

  @Test
  void anObjectOfTwentyMegabytesIsRead() throws Exception {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; text.length() < 20 * MEGABYTE; i++) {
      text.append("\"a name of some length, number ").append(i).append("\":[");
      text.append("\"a value of some length\",true,1234567890123456789],");
    }
    text.append("\"last\":null}");

    assertThat(JsonReader.parse(text.toString()).toString().contentEquals(text), is(true));
  }

  @Test
  void anErrorAfterTwentyMegabytesIsReportedWithItsPosition() {
    JsonSyntaxException refusal = JsonReaderTest.refusalOf("\n".repeat(20 * MEGABYTE) + "  x");

    assertThat(refusal.getMessage(), startsWith("line 20971521, column 3: Unrecognized token 'x'"));
  }

  @Test
  void manyNamesWithEqualHashCodesAreRead() throws Exception {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 1 << 16; i++) {
      text.append('"');
      for (int bit = 0; bit < 16; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append("\":0,");
    }
    text.append("\"\":0}");

    JsonObject object = (JsonObject) JsonReader.parse(text.toString());

    assertThat(object.members().size(), is((1 << 16) + 1));
    assertThat(object, is(not(JsonObject.EMPTY)));
  }

  private static <T> T on(int stackSize, Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    new Thread(null, task, "sized stack", stackSize).start();
    return task.get();
  }
}
