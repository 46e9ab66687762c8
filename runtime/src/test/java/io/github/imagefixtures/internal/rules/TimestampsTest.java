package io.github.imagefixtures.internal.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

  @ParameterizedTest
  @CsvSource({
    "2014-01-02T02:20:00.123Z,2014-01-02T02:20:00.123Z",
    "2014-01-02T02:20:00Z,2014-01-02T02:20:00Z",
    "2014-01-02t02:20:00z,2014-01-02T02:20:00Z",
    "2014-01-02T02:20:00+02:00,2014-01-02T00:20:00Z",
    "2014-01-02T02:20:00-05:30,2014-01-02T07:50:00Z",
    "2014-01-02T02:20:00-00:30,2014-01-02T02:50:00Z",
    "2014-01-02T02:20:00+23:59,2014-01-01T02:21:00Z",
    "2014-01-02T02:20:00-00:00,2014-01-02T02:20:00Z",
    "2014-01-02T02:20:00.1Z,2014-01-02T02:20:00.100Z",
    "2014-01-02T02:20:00.1234567899999Z,2014-01-02T02:20:00.123456789Z",
    "2016-02-29T23:59:59Z,2016-02-29T23:59:59Z",
    "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z,9999-12-31T23:59:59.999Z"
  })
  void anRfc3339TimestampIsParsed(String text, Instant moment) {
    assertThat(Timestamps.validate(text), is(Optional.empty()));
    assertThat(Timestamps.parse(text), is(moment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "1388629200",
        "2014-01-02",
        "2014-01-02T02:20:00",
        "2014-01-02 02:20:00Z",
        "2014-01-02T02:20Z",
        "2014-1-2T02:20:00Z",
        "2014-01-02T02:20:00.Z",
        "2014-01-02T02:20:00,5Z",
        "2014-01-02T02:20:00+02",
        "2014-01-02T02:20:00+0200",
        "2014-01-02T02:20:00+24:00",
        "2014-01-02T02:20:00+01:60",
        "2014-01-02T02:20:00+01:00:00",
        "2014-01-02T02:20:00Z[UTC]",
        "+2014-01-02T02:20:00Z",
        "12014-01-02T02:20:00Z",
        " 2014-01-02T02:20:00Z",
        "2014-01-02T02:20:00Z\n",
        "٢٠١٤-01-02T02:20:00Z"
      })
  void aTimestampInAnotherFormatIsRejected(String text) {
    assertRefused(text, "is not an RFC 3339 date-time, such as 2014-01-02T02:20:00.123Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-13-02T02:20:00Z",
        "2014-00-02T02:20:00Z",
        "2014-02-29T02:20:00Z",
        "2014-01-00T02:20:00Z",
        "2014-01-02T24:00:00Z",
        "2014-01-02T02:60:00Z",
        "2014-01-02T02:20:60Z"
      })
  void aDayOrTimeThatDoesNotExistIsRejected(String text) {
    assertRefused(text, "is a date or time that does not exist");
  }

  private static void assertRefused(String text, String problem) {
    assertThat(Timestamps.validate(text), is(Optional.of(problem)));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Timestamps.parse(text));
    assertThat(refusal.getMessage(), is(problem));
  }
}
