package io.github.imagefixtures.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of random values and random texts. */
class RandomJsonTest {

  private static final int ROUNDS = 3000;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void anyValueSurvivesARoundTrip(long seed) throws Exception {
    RandomJson random = new RandomJson(seed);
    for (int i = 0; i < ROUNDS; i++) {
      JsonValue value = random.value(5);
      String compact = value.toString();

      assertThat(JsonReader.parse(compact), is(value));
      assertThat(JsonReader.parse(compact).toString(), is(compact));
      assertThat(JsonReader.parse(compact).hashCode(), is(value.hashCode()));
      assertThat(JsonReader.parse(random.rewrite(compact)), is(value));
      assertThat(JsonReader.parse(random.rewrite(compact).getBytes(UTF_8)), is(value));
      assertThat(JsonValue.of(value.toJava()).toJava(), is(value.toJava()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 6, 7, 8})
  void damagedTextIsReadOrRejectedAtAPositionInTheText(long seed) throws Exception {
    RandomJson random = new RandomJson(seed);
    int refused = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String text = random.damage(random.rewrite(random.value(3).toString()));
      try {
        String compact = JsonReader.parse(text).toString();

        assertThat(text, JsonReader.parse(compact).toString(), is(compact));
      } catch (JsonSyntaxException e) {
        refused++;
        assertThat(text, e.line(), is(lessThanOrEqualTo(LINE_END.split(text, -1).length)));
        assertThat(text, e.column(), is(lessThanOrEqualTo(lineOf(text, e.line()).length() + 1)));
      }
    }
    assertThat(refused, is(greaterThan(ROUNDS / 2)));
  }

  private static String lineOf(String text, int line) {
    return LINE_END.split(text, -1)[line - 1];
  }
}
