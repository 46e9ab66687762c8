package io.github.imagefixtures.matchers;

import static io.github.imagefixtures.matchers.Mismatches.assertRefused;
import static io.github.imagefixtures.matchers.Mismatches.request;
import static io.github.imagefixtures.matchers.RequestMatchers.contentType;
import static io.github.imagefixtures.matchers.RequestMatchers.forAccount;
import static io.github.imagefixtures.matchers.RequestMatchers.forImage;
import static io.github.imagefixtures.matchers.RequestMatchers.header;
import static io.github.imagefixtures.matchers.RequestMatchers.sentWithKey;
import static io.github.imagefixtures.matchers.RequestMatchers.sentWithToken;
import static io.github.imagefixtures.matchers.RequestMatchers.sentWithoutCredentials;
import static io.github.imagefixtures.matchers.RequestMatchers.withoutHeader;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.Test;

class RequestMatchersTest {
  private static final String TOKEN = "secret-token";
  private static final String KEY = "secret-key";
  private static final UpdateImageRequest BY_TOKEN =
      request(
          "/client/v4/accounts/acc/images/v1/blog%2Fcover",
          Map.of(
              "Authorization",
              "Bearer " + TOKEN,
              "Content-Type",
              "Application/JSON; charset=utf-8"));
  private static final UpdateImageRequest BY_KEY =
      request("/elsewhere", Map.of("X-Auth-Email", "ada@example.com", "X-Auth-Key", KEY));
  private static final UpdateImageRequest BY_NOBODY = request("/elsewhere", Map.of());

  @Test
  void credentialsAreDistinguishedByTheirKind() {
    assertThat(BY_TOKEN, sentWithToken());
    assertThat(BY_KEY, sentWithKey());
    assertThat(BY_NOBODY, sentWithoutCredentials());
    assertRefused(sentWithToken(), BY_KEY, "the credentials were e-mail and key");
    assertRefused(sentWithKey(), BY_TOKEN, "the credentials were a token");
    assertRefused(sentWithToken(), BY_NOBODY, "the credentials were absent");
    assertRefused(
        sentWithKey(),
        request("/", Map.of("X-Auth-Key", KEY)),
        "the credentials were X-Auth-Key without X-Auth-Email");
    assertRefused(
        sentWithToken(),
        request("/", Map.of("Authorization", TOKEN)),
        "the credentials were an Authorization header without a Bearer token");
  }

  @Test
  void specificCredentialsCanBeExpected() {
    assertThat(BY_TOKEN, sentWithToken(TOKEN));
    assertThat(BY_KEY, sentWithKey("ada@example.com", KEY));
    assertRefused(sentWithToken("other"), BY_TOKEN, "the credentials were a different token");
    assertRefused(
        sentWithKey("ada@example.com", "other"),
        BY_KEY,
        "the credentials were a different e-mail and key");
  }

  @Test
  void messagesContainNoCredentials() {
    List<Matcher<UpdateImageRequest>> matchers =
        List.of(
            sentWithToken(TOKEN + "x"),
            sentWithKey("ada@example.com", KEY + "x"),
            header("Authorization", is(TOKEN)),
            header("authorization", is("Bearer " + TOKEN + "x")),
            header("X-AUTH-KEY", is(KEY + "x")),
            withoutHeader("Authorization"),
            withoutHeader("X-Auth-Key"),
            sentWithoutCredentials());

    for (Matcher<UpdateImageRequest> matcher : matchers) {
      for (UpdateImageRequest update : List.of(BY_TOKEN, BY_KEY)) {
        String message =
            StringDescription.toString(matcher) + Mismatches.mismatch(matcher, update) + update;
        assertThat(message, not(containsString(TOKEN)));
        assertThat(message, not(containsString(KEY)));
      }
    }
  }

  @Test
  void aCredentialInAnotherHeaderIsMasked() {
    UpdateImageRequest update =
        request("/elsewhere", Map.of("Authorization", "Bearer " + TOKEN, "X-Copy", TOKEN));

    assertRefused(header("X-Copy", is("other")), update, "the header X-Copy was \"****\"");
  }

  @Test
  void headerNamesAreCaseInsensitive() {
    assertThat(BY_TOKEN, header("content-type", containsString("charset")));
    assertThat(BY_TOKEN, withoutHeader("X-Request-Id"));
    assertRefused(header("X-Request-Id", is("1")), BY_TOKEN, "the header X-Request-Id was absent");
    assertRefused(
        header("Content-Type", is("a")),
        BY_TOKEN,
        "the header Content-Type was \"Application/JSON; charset=utf-8\"");
    assertRefused(
        withoutHeader("Content-Type"),
        BY_TOKEN,
        "the header Content-Type was \"Application/JSON; charset=utf-8\"");
  }

  @Test
  void contentTypeIgnoresCaseAndParameters() {
    assertThat(BY_TOKEN, contentType("application/json"));
    assertRefused(
        contentType("text/plain"),
        BY_TOKEN,
        "the content type was Application/JSON; charset=utf-8");
    assertRefused(contentType("text/plain"), BY_NOBODY, "the content type was absent");
  }

  @Test
  void forImageAndForAccountMatchTheIdsInThePath() {
    assertThat(BY_TOKEN, forImage("blog/cover"));
    assertThat(BY_TOKEN, forImage(startsWith("blog/")));
    assertThat(BY_TOKEN, forAccount("acc"));
    assertRefused(forImage("x"), BY_TOKEN, "the image's id was \"blog/cover\"");
    assertRefused(forAccount("x"), BY_NOBODY, "the account's id was not in the path /elsewhere");
  }

  @Test
  void requestMatchersDoNotMatchABodyAlone() {
    assertRefused(
        sentWithToken(),
        "{}",
        "the credentials were absent; only the body is known, not the path and the headers");
  }

  private static void assertRefused(
      Matcher<UpdateImageRequest> matcher, String body, String mismatch) {
    Mismatches.assertRefused(matcher, body, mismatch);
  }

  private static void assertRefused(
      Matcher<UpdateImageRequest> matcher, UpdateImageRequest update, String mismatch) {
    Mismatches.assertRefused(matcher, update, mismatch);
  }
}
