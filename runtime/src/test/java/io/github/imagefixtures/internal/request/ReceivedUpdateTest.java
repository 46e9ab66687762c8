package io.github.imagefixtures.internal.request;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedUpdateTest {
  private static final String TOKEN = "secret-token";

  @Test
  void toStringContainsTheRequestLineAndTheBody() {
    assertThat(update("/logo", "{\"a\":1}").toString(), is("PATCH /logo {\"a\":1}"));
    assertThat(update("/logo", "").toString(), is("PATCH /logo (no body)"));
    assertThat(update("/logo", "a\nb").toString(), is("PATCH /logo \"a\\nb\""));
  }

  @Test
  void toStringMasksCredentials() {
    assertThat(
        update("/" + TOKEN, "{\"token\":\"" + TOKEN + "\"}").toString(),
        is("PATCH /**** {\"token\":\"****\"}"));
  }

  @Test
  void toStringIsBoundedAndSplitsNoSurrogatePair() {
    assertThat(
        update("/logo", "[\"" + "x".repeat(297) + "\uD83D\uDE00" + "x".repeat(100) + "\"]")
            .toString(),
        is("PATCH /logo \"[\\\"" + "x".repeat(297) + "\".. (403 characters)"));
  }

  private static ReceivedUpdate update(String path, String body) {
    return ReceivedUpdate.of(
        "PATCH",
        path,
        Headers.of(Map.of("Authorization", List.of("Bearer " + TOKEN))),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
