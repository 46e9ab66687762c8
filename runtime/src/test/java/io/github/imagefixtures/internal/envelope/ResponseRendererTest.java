package io.github.imagefixtures.internal.envelope;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.AccountResponse;
import io.github.imagefixtures.internal.state.Outcome;
import io.github.imagefixtures.internal.state.ResponseStamp;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseRendererTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-01T02:03:04.999Z | Sun, 01 Mar 2026 02:03:04 GMT
          2026-09-30T23:59:59Z     | Wed, 30 Sep 2026 23:59:59 GMT
          """)
  void theDateHasTheFormatOfHttp(Instant time, String date) {
    var response =
        AccountResponse.of(
            new Outcome.Failed(Failure.imageNotFound()),
            new ResponseStamp("0123456789abcdef", time));

    assertThat(
        ResponseRenderer.render(response, ReceivedUpdate.ofBody("{}")).headers().get("Date"),
        is(date));
  }
}
