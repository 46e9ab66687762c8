package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The credentials that a server accepts, and its responses to all others. */
@ExtendWith(OwnAccount.class)
class CredentialsTest {
  private ImagesApi api;
  private Updates updates;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api, Updates updates) {
    this.api = api;
    this.updates = updates;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "bearer ", "BEARER   "})
  void theAccountsTokenIsAccepted(String scheme) {
    assertThat(send("Authorization", scheme + api.apiToken()).statusCode(), is(200));
  }

  @Test
  void emailAndKeyAreAccepted() {
    assertThat(
        send("X-Auth-Email", api.apiEmail(), "X-Auth-Key", api.apiKey()).statusCode(), is(200));
  }

  @Test
  void missingCredentialsReturn400() {
    assertRefused(
        send("Accept", "*/*"),
        400,
        "\"code\":9106,\"message\":\"Missing X-Auth-Key, X-Auth-Email or Authorization headers\"");
  }

  @Test
  void emailWithoutKeyAndKeyWithoutEmailReturn400() {
    assertRefused(send("X-Auth-Email", api.apiEmail()), 400, "\"code\":9106");
    assertRefused(send("X-Auth-Key", api.apiKey()), 400, "\"code\":9106");
  }

  /**
   * The last token is short, but not so short that a random token can begin like it: Jetty caches
   * header values for each connection and ignores their case, so "Bearer x" would change the next
   * "Bearer Xa.." of the connection to "Bearer xa..".
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "%s",
        "Basic dXNlcjpwYXNz",
        "Bearer %s!",
        "Bearer %s x",
        "Bearer too-short"
      })
  void aMalformedTokenReturnsInvalidRequestHeaders(String authorization) {
    assertRefused(
        send("Authorization", authorization.formatted(api.apiToken())),
        400,
        "{\"code\":6003,\"message\":\"Invalid request headers\",\"error_chain\":"
            + "[{\"code\":6111,\"message\":\"Invalid format for Authorization header\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "C2547EB745079DAC9320B638F5E225CF483CC"})
  void aMalformedKeyReturnsInvalidRequestHeaders(String key) {
    assertRefused(
        send("X-Auth-Email", api.apiEmail(), "X-Auth-Key", key),
        400,
        "{\"code\":6003,\"message\":\"Invalid request headers\",\"error_chain\":"
            + "[{\"code\":6103,\"message\":\"Invalid format for X-Auth-Key header\"}]}");
  }

  @Test
  void anUnknownTokenReturnsAuthenticationError() {
    assertRefused(
        send("Authorization", "Bearer " + api.unknownToken()),
        403,
        "\"code\":10000,\"message\":\"Authentication error\"");
    assertRefused(send("Authorization", "Bearer " + api.apiToken() + "a"), 403, "\"code\":10000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cfut_", "cfat_"})
  void aPrefixedTokenIsAcceptedIfItIsDeclared(String prefix, ImagesServer server) {
    String declared = prefix + "Ab3_-".repeat(8) + "0123abcd";
    ImagesApi pinned = server.newAccount(AccountOptions.ownedBy("pinned").apiToken(declared));
    var image = pinned.declare(ImageDeclaration.named("logo").build());

    assertThat(new Updates(pinned).send(image, "{}").statusCode(), is(200));
    assertRefused(
        send("Authorization", "Bearer " + prefix + "Zz9_-".repeat(8) + "0123abcd"),
        403,
        "\"code\":10000");
    pinned.close();
  }

  @Test
  void aPrefixedKeyIsAcceptedIfItIsDeclared(ImagesServer server) {
    String declared = "cfk_" + "Ab3_-".repeat(8) + "0123abcd";
    ImagesApi pinned =
        server.newAccount(AccountOptions.ownedBy("pinned").apiKey("ada@example.com", declared));
    var image = pinned.declare(ImageDeclaration.named("logo").build());

    assertThat(sendTo(pinned, image, "ada@example.com", declared).statusCode(), is(200));
    assertRefused(
        sendTo(pinned, image, "ada@example.com", "cfk_" + "Zz9_-".repeat(8) + "0123abcd"),
        403,
        "\"code\":10000");
    assertRefused(
        sendTo(pinned, image, "ada@example.com", "cfk_" + "a".repeat(43)), 400, "\"code\":6103");
    pinned.close();
  }

  private HttpResponse<String> sendTo(
      ImagesApi account, ImageStub<?, ?> image, String email, String key) {
    return updates.send(
        HttpRequest.newBuilder(URI.create(account.imagesUrl() + image.id()))
            .header("Content-Type", "application/json")
            .headers("X-Auth-Email", email, "X-Auth-Key", key)
            .method("PATCH", BodyPublishers.ofString("{}"))
            .build());
  }

  @Test
  void malformedTokenAndMalformedKeyAreRejectedAsMalformed() {
    assertRefused(send("Authorization", "Bearer " + api.malformedToken()), 400, "\"code\":6111");
    assertRefused(
        send("X-Auth-Email", api.apiEmail(), "X-Auth-Key", api.malformedKey()),
        400,
        "\"code\":6103");
  }

  @Test
  void aTokenTakesPrecedenceOverEmailAndKey() {
    assertRefused(
        send(
            "X-Auth-Email",
            api.apiEmail(),
            "X-Auth-Key",
            api.apiKey(),
            "Authorization",
            "Bearer " + api.otherAccountToken()),
        403,
        "\"code\":9109");
  }

  @Test
  void aKeyWithAnotherEmailReturnsAuthenticationError() {
    assertRefused(
        send("X-Auth-Email", "other@example.com", "X-Auth-Key", api.apiKey()),
        403,
        "\"code\":10000,\"message\":\"Authentication error\"");
  }

  @Test
  void theTokenOfAnotherAccountIsUnauthorized(ImagesServer server) {
    ImagesApi other = server.newAccount();

    assertRefused(
        send("Authorization", "Bearer " + other.apiToken()),
        403,
        "\"code\":9109,\"message\":\"Unauthorized to access requested resource\"");
    assertRefused(send("Authorization", "Bearer " + api.otherAccountToken()), 403, "\"code\":9109");
  }

  @Test
  void eachAccountHasItsOwnCredentials(ImagesServer server) {
    ImagesApi other = server.newAccount();

    assertThat(other.accountId(), not(api.accountId()));
    assertThat(other.apiToken(), not(api.apiToken()));
    assertThat(other.apiEmail(), not(api.apiEmail()));
    assertThat(other.apiKey(), not(api.apiKey()));
    assertThat(api.accountId(), matchesRegex("[0-9a-f]{32}"));
    assertThat(api.apiToken(), matchesRegex("[A-Za-z0-9_-]{40}"));
    assertThat(api.apiKey(), matchesRegex("[0-9a-f]{37}"));
    assertThat(other.otherAccountToken(), not(other.apiToken()));
  }

  @Test
  void requestsWithRejectedCredentialsAreNotUnexpectedAndChangeNothing() {
    send("Authorization", "Bearer " + api.unknownToken());
    send("Authorization", "Bearer " + api.malformedToken());
    send("Authorization", "Bearer " + api.otherAccountToken());

    api.verifyNothingUnexpected();
    logo.verifyNotUpdated();
    assertThat(api.updates().size(), is(3));
  }

  @Test
  void messagesContainNoCredentials() {
    updates.send("never-declared", "{}");

    AssertionError error = assertThrows(AssertionError.class, api::verifyNothingUnexpected);

    assertThat(error.getMessage(), not(containsString(api.apiToken())));
    assertThat(api.toString(), not(containsString(api.apiToken())));
    assertThat(api.updates().get(0).toString(), not(containsString(api.apiToken())));
  }

  private HttpResponse<String> send(String... headers) {
    return updates.send(
        HttpRequest.newBuilder(URI.create(api.imagesUrl() + logo.id()))
            .header("Content-Type", "application/json")
            .headers(headers)
            .method("PATCH", BodyPublishers.ofString("{}"))
            .build());
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String error) {
    assertThat(answer.statusCode(), is(status));
    assertThat(answer.body(), containsString(error));
  }
}
