package io.github.imagefixtures.internal.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final String HIGH = "\ud83d";
  private static final String LOW = "\ude00";

  @Nested
  class ValidText {

    static Stream<Arguments> texts() {
      return Stream.of(
          arguments("{}", JsonObject.EMPTY),
          arguments("[]", new JsonArray(List.of())),
          arguments(" \t\r\n[ \t\r\n] \t\r\n", new JsonArray(List.of())),
          arguments("\"\"", new JsonString("")),
          arguments("true", new JsonBoolean(true)),
          arguments("false", new JsonBoolean(false)),
          arguments("null", JsonNull.INSTANCE),
          arguments("0", new JsonNumber("0")),
          arguments(
              "{ \"a\" : [ 1 , { } ] , \"\" : null }",
              JsonObject.EMPTY
                  .with("a", new JsonArray(List.of(new JsonNumber("1"), JsonObject.EMPTY)))
                  .with("", JsonNull.INSTANCE)),
          arguments(
              "{\"a\":{\"a\":1}}",
              JsonObject.EMPTY.with("a", JsonObject.EMPTY.with("a", new JsonNumber("1")))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTypeOfValueIsRead(String text, JsonValue value) throws Exception {
      assertThat(JsonReader.parse(text), is(value));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0",
          "-0",
          "10",
          "-1",
          "9223372036854775807",
          "-9223372036854775809",
          "123456789012345678901234567890",
          "0.0",
          "1.10",
          "-0.5",
          "1e400",
          "1E+5",
          "1e-07",
          "0e999999999"
        })
    void numbersKeepTheirText(String text) throws Exception {
      assertThat(JsonReader.parse(text), is(new JsonNumber(text)));
      assertThat(JsonReader.parse("[" + text + "]").toString(), is("[" + text + "]"));
    }

    static Stream<Arguments> strings() {
      return Stream.of(
          arguments("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"),
          arguments("\"\\u0041\\u00e9\\u00E9\\u0000\"", "Aéé\0"),
          arguments("\"\\ud83d\\uDE00\"", "😀"),
          arguments("\"é😀\u2028\uFFFF\uFEFF\"", "é😀\u2028\uFFFF\uFEFF"),
          arguments("\"\u007f\u0080\"", "\u007f\u0080"),
          arguments("\"// /* ' # {}[]:,\"", "// /* ' # {}[]:,"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void stringsAreReadWithAndWithoutEscapes(String text, String value) throws Exception {
      assertThat(JsonReader.parse(text), is(new JsonString(value)));
      assertThat(JsonReader.parse(text.getBytes(UTF_8)), is(new JsonString(value)));
    }

    @Test
    void membersKeepTheirOrder() throws Exception {
      JsonObject object = (JsonObject) JsonReader.parse("{\"b\":1,\"a\":2,\"c\":3}");

      assertThat(List.copyOf(object.members().keySet()), is(List.of("b", "a", "c")));
    }
  }

  @Nested
  class InvalidText {

    static Stream<Arguments> texts() {
      return Stream.of(
          // empty or incomplete
          arguments("", 1, 1),
          arguments(" \n ", 2, 2),
          arguments("[", 1, 2),
          arguments("[1", 1, 3),
          arguments("[1,", 1, 4),
          arguments("{", 1, 2),
          arguments("{\"a\"", 1, 5),
          arguments("{\"a\":", 1, 6),
          arguments("{\"a\":1", 1, 7),
          arguments("{\"a\":1,", 1, 8),
          arguments("[\"abc", 1, 6),
          arguments("[\"abc\\\"", 1, 8),
          arguments("{\"abc", 1, 6),
          arguments("[\r", 2, 1),
          arguments("\"\\", 1, 3),
          // additional tokens
          arguments("1 2", 1, 3),
          arguments("{}\n{}", 2, 1),
          arguments("[]]", 1, 3),
          arguments("[1,]", 1, 4),
          arguments("{\"a\":1 , }", 1, 10),
          arguments("[1,,2]", 1, 4),
          arguments("[,1]", 1, 2),
          arguments("{,}", 1, 2),
          arguments("{\"a\"::1}", 1, 6),
          // wrong tokens
          arguments("[1 2]", 1, 4),
          arguments("[1}", 1, 3),
          arguments("[\"a\":1]", 1, 5),
          arguments("{\"a\":1 \"b\":2}", 1, 8),
          arguments("{\"a\",1}", 1, 5),
          arguments("{1:2}", 1, 2),
          arguments("{a:1}", 1, 2),
          arguments("{null:1}", 1, 2),
          arguments("{'a':1}", 1, 2),
          arguments("['a']", 1, 2),
          arguments("\u00a01", 1, 1),
          arguments("[1\f]", 1, 4),
          arguments("😀", 1, 1),
          arguments(HIGH, 1, 1),
          arguments("\uFEFF{}", 1, 1),
          // comments
          arguments("// a\n1", 1, 1),
          arguments("[1 /* a */]", 1, 4),
          arguments("1 # a", 1, 3),
          // words
          arguments("nul", 1, 1),
          arguments("nullnull", 1, 1),
          arguments("[True]", 1, 2),
          arguments("undefined", 1, 1),
          arguments("NaN", 1, 4),
          arguments("Infinity", 1, 9),
          arguments("[true€]", 1, 2),
          arguments("[true😀]", 1, 6),
          arguments("{\"a\" x}", 1, 6),
          arguments("{\"a\": x}", 1, 7),
          arguments("1\"", 1, 2),
          arguments("1[", 1, 2),
          // numbers
          arguments("-", 1, 2),
          arguments("-Infinity", 1, 10),
          arguments("[01]", 1, 3),
          arguments("-00", 1, 3),
          arguments("+1", 1, 2),
          arguments(".5", 1, 1),
          arguments("٣", 1, 1),
          arguments("1.", 1, 2),
          arguments("1.e5", 1, 2),
          arguments("1e", 1, 3),
          arguments("1e+", 1, 4),
          arguments("1e1.5", 1, 4),
          arguments("0x10", 1, 2),
          arguments("1-2", 1, 2),
          arguments("1_000", 1, 2),
          arguments("1L", 1, 2),
          arguments("[1e1234567890]", 1, 2),
          // strings
          arguments("\"a\nb\"", 1, 3),
          arguments("\"\t\"", 1, 2),
          arguments("\"\0\"", 1, 2),
          arguments("{\"\n\":1}", 1, 3),
          arguments("\"\\x\"", 1, 3),
          arguments("\"\\'\"", 1, 3),
          arguments("\"a\\u12\"", 1, 7),
          arguments("\"\\u12g4\"", 1, 6),
          arguments("\"\\u٠٠٤١\"", 1, 4),
          arguments("\"\\U0041\"", 1, 3),
          // lone surrogates
          arguments("[\"\\ud83d\"]", 1, 2),
          arguments("\"a\\ude00\"", 1, 1),
          arguments("\"\\ude00\\ud83d\"", 1, 1),
          arguments("\"\\ud83d\\ud83d\\ude00\"", 1, 1),
          arguments("\"\\ud83d\\ude00\\ud83d\"", 1, 1),
          arguments("\"\\ud83d\\u0041\"", 1, 1),
          arguments("\"" + HIGH + "\"", 1, 1),
          arguments("\"a" + LOW + "\"", 1, 1),
          arguments("{\"\\ud83d\":1}", 1, 2),
          // duplicate names
          arguments("{\"a\":1,\"a\":2}", 1, 8),
          arguments("{\"a\":1,\"\\u0061\":2}", 1, 8),
          arguments("{\"a\":1,\n  \"b\":2,\n  \"a\":1}", 3, 3),
          arguments("[{\"a\":{\"\":0,\"\":0}}]", 1, 13));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textThatIsNotJsonIsRejectedWithItsPosition(String text, int line, int column) {
      JsonSyntaxException refusal = refusalOf(text);

      assertThat(
          refusal.getMessage(),
          is("line " + line + ", column " + column + ": " + refusal.problem()));
      assertThat(refusal.line(), is(line));
      assertThat(refusal.column(), is(column));
    }

    static Stream<Arguments> ownMessages() {
      return Stream.of(
          arguments("", "expected a value, but the text ends"),
          arguments("1 2", "expected the text to end after its first value"),
          arguments("{\"a\":1,\"a\":2}", "duplicate name \"a\" in an object"),
          arguments("\uFEFF1", "the text starts with a byte order mark, which JSON does not allow"),
          arguments(
              "\"a\\ud83d\"",
              "JSON cannot represent the lone surrogate U+D83D at index 1 of a string of 2 chars"),
          arguments(
              "1e1234567890",
              "\"1e1234567890\" is not a JSON number with an exponent of at most nine digits"));
    }

    static Stream<Arguments> messagesOfJackson() {
      return Stream.of(
          arguments("{a:1}", "Unexpected character ('a'): was expecting double-quote to start"),
          arguments("[1}", "expected ']' (for Array starting at line: 1, column: 1)"),
          arguments(
              "[{\n", "expected close marker for Object (start marker at line: 1, column: 2)"),
          arguments("[\u00a0]", "Unexpected character ('\u00a0' (code 160)): expected"),
          arguments("// a", "Unexpected character ('/'): maybe a (non-standard) comment?"),
          arguments("NaN", "Non-standard token 'NaN'"),
          arguments("+1", "JSON spec does not allow numbers to have plus signs"));
    }

    @ParameterizedTest
    @MethodSource({"ownMessages", "messagesOfJackson"})
    void messagesExplainTheErrorWithoutHintsAboutJackson(String text, String words) {
      assertThat(refusalOf(text).problem(), containsString(words));
    }

    /** Texts with one of these beginnings have most of the possible errors. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "[",
          "[1",
          "[1,",
          "{",
          "{\"a\"",
          "{\"a\":",
          "{\"a\":1",
          "\"",
          "\"\\",
          "\"\\u",
          "1",
          "-",
          "0.",
          "1e",
          "tru",
          "/",
          "[/",
          "[[{",
          "Na",
          "-Infinit",
          "\"a\":"
        })
    void noMessageMentionsJackson(String start) {
      int refused = 0;
      for (int c = 0; c < 0x100; c++) {
        for (String end : List.of("", "]", "}", "*", "yes", "N")) {
          try {
            JsonReader.parse(start + (char) c + end);
          } catch (JsonSyntaxException e) {
            refused++;
            assertDoesNotMentionJackson(e);
          }
        }
      }
      assertThat(refused, is(greaterThan(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\n1,\n  x]", "[\r\n1,\r\n  x]", "[\r1,\r  x]"})
    void linesAreCountedForEveryLineSeparator(String text) {
      assertThat(refusalOf(text).line(), is(3));
      assertThat(refusalOf(text).column(), is(3));
    }

    @Test
    void columnsAreCountedInChars() {
      assertThat(refusalOf("[\"é😀\",x]").column(), is(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0."})
    void numbersOfMoreThan1000CharactersAreRejected(String start) throws Exception {
      String longest = start + "1".repeat(1000 - start.length());

      assertThat(JsonReader.parse(longest), is(new JsonNumber(longest)));
      assertThat(refusalOf(longest + "1").problem(), containsString("1000"));
    }

    static Stream<String> hugeInvalidTexts() {
      String huge = "x".repeat(1_000_000);
      String longName = "\"" + "x".repeat(40_000) + "\":1";
      return Stream.of(
          huge,
          "{" + longName + "," + longName + "}",
          "1" + huge,
          "{" + huge,
          "\"" + huge,
          "[".repeat(1_000_000),
          "1".repeat(1_000_000),
          "{\"" + huge + "\"",
          "{\"" + huge + "\" 1}",
          "{\"" + huge + "\":1,\"" + huge + "\":1}",
          "{\"" + "😀".repeat(100_000) + "\"",
          "{\"" + "\\n".repeat(100_000) + "\"");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hugeInvalidTexts")
    void messagesHaveABoundedLength(String text) {
      assertThat(refusalOf(text).getMessage().length(), is(lessThan(500)));
      assertDoesNotMentionJackson(refusalOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[true\u0080]", "😀", "{\"\u202e\":1,\"\u202e\":1}"})
    void messagesContainOnlyVisibleCharacters(String text) {
      assertThat(refusalOf(text).problem(), containsString("\uFFFD"));
      assertThat(refusalOf(text).problem(), not(matchesRegex(".*\\p{C}.*")));
    }
  }

  @Nested
  class Bytes {

    @Test
    void bytesAreReadAsUtf8() throws Exception {
      assertThat(
          JsonReader.parse("{\"ключ\":\"é€😀\"}".getBytes(UTF_8)),
          is(new JsonObject(Map.of("ключ", new JsonString("é€😀")))));
    }

    static Stream<Arguments> malformed() {
      return Stream.of(
          arguments("a lone byte", "[\"\u00e9\"]", 3, "0xe9"),
          arguments("after longer characters", "[\"\u00c3\u00a9\",\u00ff]", 6, "0xff"),
          arguments("an overlong form", "\"\u00c0\u00af\"", 2, "0xc0"),
          arguments("a surrogate", "\"\u00ed\u00a0\u00bd\"", 2, "0xed"),
          arguments("beyond Unicode", "\"\u00f4\u0090\u0080\u0080\"", 2, "0xf4"),
          arguments("on a later line", "[\r\n1,\r\n\r \u00ff]", 2, "0xff"),
          arguments("cut short", "\"\u00e2\u0082", 2, "0xe2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void bytesThatAreNotUtf8AreRejected(String name, String bytes, int column, String octet) {
      JsonSyntaxException refusal =
          assertThrows(
              JsonSyntaxException.class, () -> JsonReader.parse(bytes.getBytes(ISO_8859_1)));

      assertThat(refusal.column(), is(column));
      assertThat(refusal.problem(), is("the byte " + octet + " is not valid UTF-8"));
    }

    @Test
    void aByteOrderMarkIsRejected() {
      JsonSyntaxException refusal =
          assertThrows(
              JsonSyntaxException.class, () -> JsonReader.parse("\uFEFF{}".getBytes(UTF_8)));

      assertThat(
          refusal.getMessage(),
          is(
              "line 1, column 1: the text starts with a byte order mark, which JSON does not allow"));
    }
  }

  private static void assertDoesNotMentionJackson(JsonSyntaxException refusal) {
    assertThat(
        refusal.getMessage(),
        not(
            matchesRegex(
                "(?s).*(Jackson|Json[A-Z]|Feature|ALLOW_|enabl|StreamRead|Source|REDACTED).*")));
  }

  static JsonSyntaxException refusalOf(String text) {
    return assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(text));
  }
}
