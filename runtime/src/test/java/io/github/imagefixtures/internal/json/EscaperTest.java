package io.github.imagefixtures.internal.json;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EscaperTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("", "\"\""),
        arguments("a b/é😀'", "\"a b/é😀'\""),
        arguments("\"\\", "\"\\\"\\\\\""),
        // Not Unicode escapes, because javac treats those as line ends.
        arguments("\n\r", "\"\\n\\r\""),
        arguments("\b\f\t", "\"\\b\\f\\t\""),
        arguments("\0\u007f\u0085", "\"\\u0000\\u007f\\u0085\""),
        arguments("\u00a0\u2028\u2029\u202e", "\"\\u00a0\\u2028\\u2029\\u202e\""),
        arguments("\ue000\uffff", "\"\\ue000\\uffff\""),
        arguments("\ud83d", "\"\\ud83d\""),
        arguments(Character.toString(0xE0001), "\"\\udb40\\udc01\""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void quoteEscapesInvisibleCharacters(String text, String quoted) {
    assertThat(Escaper.quote(text), is(quoted));
  }

  @Test
  void everyQuotedCharacterIsVisibleAndCanBeReadBack() throws Exception {
    for (int c = 0; c <= 0x1_FFFF; c++) {
      if (Character.getType(c) != Character.SURROGATE) {
        String text = Character.toString(c);
        String quoted = Escaper.quote(text);

        assertThat(JsonReader.parse(quoted), is(new JsonString(text)));
        assertThat(quoted, not(matchesRegex("(?s).*\\p{C}.*")));
      }
    }
  }

  @Test
  void unicodeEscapesKeepsAllowedCharacters() {
    String source = "a\n\"é\\\" 😀";

    assertThat(
        Escaper.unicodeEscapes(source, c -> c < 0x80), is("a\n\"\\u00e9\\\" \\ud83d\\ude00"));
    assertThat(Escaper.unicodeEscapes(source, c -> true), is(source));
  }
}
