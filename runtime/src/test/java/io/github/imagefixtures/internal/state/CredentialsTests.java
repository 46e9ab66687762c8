package io.github.imagefixtures.internal.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.internal.request.Headers;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTests {
  private static final String TOKEN = "aB3_-aB3_-aB3_-aB3_-aB3_-aB3_-aB3_-aB3_-";
  private static final String KEY = "c2547eb745079dac9320b638f5e225cf483cc";

  @ParameterizedTest
  @ValueSource(strings = {"Bearer " + TOKEN, "bearer " + TOKEN, "BEARER   " + TOKEN})
  void aBearerTokenIsAToken(String authorization) {
    assertThat(read("Authorization", authorization), is(new Credentials.Token(TOKEN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer malformed",
        TOKEN,
        "Basic dXNlcjpwYXNz",
        "Bearer " + TOKEN + "!",
        "Bearer " + TOKEN + " x"
      })
  void anythingElseInAuthorizationIsMalformed(String authorization) {
    assertThat(read("Authorization", authorization), instanceOf(Credentials.MalformedToken.class));
  }

  @Test
  void anEmailAndAKeyAreCredentials() {
    assertThat(
        read("X-Auth-Email", "me@example.com", "x-auth-key", KEY),
        is(new Credentials.Key("me@example.com", KEY)));
  }

  @Test
  void halfOfEmailAndKeyIsNothing() {
    assertThat(read("X-Auth-Email", "me@example.com"), instanceOf(Credentials.Missing.class));
    assertThat(read("X-Auth-Key", KEY), instanceOf(Credentials.Missing.class));
    assertThat(read(), instanceOf(Credentials.Missing.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "C2547EB745079DAC9320B638F5E225CF483CC"})
  void anythingElseAsAKeyIsMalformed(String key) {
    assertThat(
        read("X-Auth-Email", "me@example.com", "X-Auth-Key", key),
        instanceOf(Credentials.MalformedKey.class));
  }

  @Test
  void aTokenGoesBeforeEmailAndKey() {
    assertThat(
        read(
            "X-Auth-Email",
            "me@example.com",
            "X-Auth-Key",
            KEY,
            "Authorization",
            "Bearer " + TOKEN),
        is(new Credentials.Token(TOKEN)));
  }

  @Test
  void credentialsAreNeverPrinted() {
    assertThat(new Credentials.Token(TOKEN).toString(), is("Token[masked]"));
    assertThat(new Credentials.Key("me", KEY).toString(), is("Key[masked]"));
  }

  @Test
  void credentialsAreTheSameOnlyWhole() {
    Credentials key = new Credentials.Key("me", KEY);

    assertThat(key, not(new Credentials.Key("you", KEY)));
    assertThat(key, not(new Credentials.Key("me", KEY + "0")));
    assertThat(key, not(new Credentials.Token(KEY)));
    assertThat(new Credentials.Token(TOKEN), not(new Credentials.Token(TOKEN + "a")));
  }

  @Test
  void anAccountsOwnHaveTheFormsOfRealOnes() {
    AccountIdentity identity = AccountIdentity.random(new SplittableRandom(1));

    assertThat(identity.accountId().matches("[0-9a-f]{32}"), is(true));
    assertThat(
        read("Authorization", "Bearer " + identity.apiToken()),
        is(new Credentials.Token(identity.apiToken())));
    assertThat(
        read("X-Auth-Email", identity.apiEmail(), "X-Auth-Key", identity.apiKey()),
        is(new Credentials.Key(identity.apiEmail(), identity.apiKey())));
    assertThat(identity.toString(), is("account " + identity.accountId()));
  }

  private static Credentials read(String... headers) {
    Map<String, List<String>> lines = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      lines.put(headers[i], List.of(headers[i + 1]));
    }
    return Credentials.of(ReceivedUpdate.of("PATCH", "/", Headers.of(lines), new byte[0]));
  }
}
