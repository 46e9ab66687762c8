package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OwnAccount.class)
class RateLimitTest {
  private ImagesApi api;
  private Updates updates;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api, Updates updates) {
    this.api = api;
    this.updates = updates;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  @Test
  void anAccountWithoutALimitSendsTheDocumentedRateLimitHeaders() {
    var answer = updates.send(logo, "{}");

    assertThat(header(answer, "Ratelimit"), is("\"default\";r=1199;t=300"));
    assertThat(header(answer, "Ratelimit-Policy"), is("\"default\";q=1200;w=300"));
    assertThat(answer.headers().firstValue("Retry-After").isPresent(), is(false));
  }

  @Test
  void aStubbedRateLimitFailureSendsRetryAfter() {
    logo.onUpdate().fails(Failure.rateLimited(Duration.ofSeconds(7)));

    var answer = updates.send(logo, "{}");

    assertThat(answer.statusCode(), is(429));
    assertThat(
        answer.body(),
        containsString(
            "\"code\":971,\"message\":\"Please wait and consider throttling your request speed\""));
    assertThat(header(answer, "Retry-After"), is("7"));
    assertThat(header(answer, "Ratelimit"), is("\"default\";r=0;t=7"));
    assertThat(header(answer, "Ratelimit-Policy"), is("\"default\";q=1200;w=300"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT0.5S", "PT1.000000001S"})
  void retryAfterMustBeWholeSeconds(Duration retryAfter) {
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> Failure.rateLimited(retryAfter));

    assertThat(thrown.getMessage(), containsString("such as Duration.ofSeconds(1), but was PT"));
  }

  @Test
  void requestsOverTheQuotaReturn429UntilTheWindowEnds() {
    RateLimit limit = api.limitRate(2, Duration.ofSeconds(30));

    assertThat(header(updates.send(logo, "{}"), "Ratelimit"), is("\"default\";r=1;t=30"));
    limit.advance(Duration.ofMillis(10_500));
    assertThat(header(updates.send(logo, "{}"), "Ratelimit"), is("\"default\";r=0;t=20"));
    assertThat(limit.remaining(), is(0));

    var refused = updates.send(logo, "{\"metadata\":{\"a\":1}}");
    assertThat(refused.statusCode(), is(429));
    assertThat(header(refused, "Retry-After"), is("20"));
    assertThat(header(refused, "Ratelimit"), is("\"default\";r=0;t=20"));
    assertThat(header(refused, "Ratelimit-Policy"), is("\"default\";q=2;w=30"));
    assertThat(logo.current().meta().asMap().isEmpty(), is(true));

    limit.advance(Duration.ofSeconds(20));
    assertThat(limit.remaining(), is(2));
    assertThat(updates.send(logo, "{}").statusCode(), is(200));
  }

  @Test
  void aRetryAfterTheRetryAfterDelaySucceeds() {
    RateLimit limit = api.limitRate(1, Duration.ofSeconds(3));
    updates.send(logo, "{}");
    limit.advance(Duration.ofMillis(1));

    long seconds = Long.parseLong(header(updates.send(logo, "{}"), "Retry-After"));
    limit.advance(Duration.ofSeconds(seconds));

    assertThat(updates.send(logo, "{}").statusCode(), is(200));
  }

  @Test
  void aQuotaAppliesToOneAccountOnly(ImagesServer server) {
    api.limitRate(1, Duration.ofSeconds(1));
    ImagesApi other = server.newAccount();
    var image = other.declare(ImageDeclaration.named("logo").build());
    updates.send(logo, "{}");

    assertThat(updates.send(logo, "{}").statusCode(), is(429));
    assertThat(new Updates(other).send(image, "{}").statusCode(), is(200));
  }

  @Test
  void invalidQuotaArgumentsAreRejected() {
    assertThrows(IllegalArgumentException.class, () -> api.limitRate(0, Duration.ofSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> api.limitRate(1, Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> api.limitRate(1, Duration.ofMillis(1500)));
    RateLimit limit = api.limitRate(1, Duration.ofSeconds(1));
    assertThrows(IllegalArgumentException.class, () -> limit.advance(Duration.ofSeconds(-1)));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }
}
