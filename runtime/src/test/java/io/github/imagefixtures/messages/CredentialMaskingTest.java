package io.github.imagefixtures.messages;

import static io.github.imagefixtures.matchers.RequestMatchers.header;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.AccountOptions;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.util.List;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts do not contain the credentials of the account, whatever credentials a request has. */
@ExtendWith(OwnAccount.class)
class CredentialMaskingTest {
  private ImagesApi api;
  private Updates updates;
  private ImageStub<?, ?> logo;
  private List<String> secrets;

  @BeforeEach
  void declare(ImagesApi own, Updates sender) {
    api = own;
    updates = sender;
    logo = api.declare(ImageDeclaration.named("logo").build());
    secrets = List.of(api.apiToken(), api.apiEmail(), api.apiKey());
  }

  @Test
  void credentialsThatTheRequestWasNotSentWithAreMasked() {
    for (String secret : secrets) {
      updates.send(
          updates
              .to(logo.id(), "{\"metadata\":{\"copy\":\"" + secret + "\"}}")
              .header("X-Copy", secret)
              .build());
      updates.send("copy-" + secret, "{}");
    }

    assertMasked(api.traffic());
    assertMasked(failure(() -> logo.verifyUpdated(requireSignedURLs(true))));
    assertMasked(failure(() -> logo.verifyUpdated(header("X-Copy", is("other")))));
    assertMasked(failure(() -> api.inOrder().verifyUpdated(logo, requireSignedURLs(true))));
    assertMasked(failure(api::verifyNothingUnexpected));
    for (UpdateImageRequest update : api.updates()) {
      StringDescription mismatch = new StringDescription();
      header("X-Copy", is("other")).describeMismatch(update, mismatch);
      assertMasked(update + " " + mismatch);
    }
  }

  @Test
  void anExpectedCredentialIsMaskedEvenWithoutRequests() {
    String message = failure(() -> logo.verifyUpdated(header("X-Copy", is(api.apiKey()))));

    assertThat(message, containsString("the header X-Copy is \"****\""));
  }

  @Test
  void percentEncodedCredentialsAreMasked() throws IOException {
    for (String secret : secrets) {
      try (RawSocket socket = new RawSocket(api)) {
        socket.update("copy-" + percentEncoded(secret), "{}").readAll();
      }
    }

    for (String secret : secrets) {
      assertThat(api.traffic(), not(containsStringIgnoringCase(percentEncoded(secret))));
      assertThat(
          failure(api::verifyNothingUnexpected),
          not(containsStringIgnoringCase(percentEncoded(secret))));
    }
    assertMasked(api.traffic());
    assertThat(api.traffic(), containsString("/copy-****\n"));
  }

  @Test
  void aTokenInPlaceOfTheAccountIdIsMasked() throws IOException {
    try (ImagesServer server = ImagesServer.start();
        ImagesApi account = server.newAccount();
        RawSocket socket = new RawSocket(account)) {
      String path = "/client/v4/accounts/" + account.apiToken() + "/images/v1/logo";
      socket
          .sendHead(
              "PATCH " + path + " HTTP/1.1",
              "Host: 127.0.0.1",
              "Authorization: Bearer " + account.accountId(),
              "Connection: close")
          .readAll();

      assertThat(
          server.unassignedRequests().toString(),
          containsString("/client/v4/accounts/****/images/v1/logo"));
    }
  }

  @ParameterizedTest
  @CsvSource({"Authorization, Token", "Cookie, a;", "X-Auth-User-Service-Key, v1", "X-Auth-Key, x"})
  void allSecretHeadersOfARequestAreMasked(String header, String firstWord) {
    String secret = "0123456789-of-another-service";
    updates.send(
        updates
            .to(logo.id(), "{\"metadata\":{\"copy\":\"" + secret + "\"}}")
            .header(header, firstWord + " " + secret)
            .build());

    assertThat(api.traffic(), containsString("{\"copy\":\"****\"}"));
  }

  @Test
  void aTokenThatIsSetAsAccountIdIsNotPrinted() {
    AccountOptions options = AccountOptions.ownedBy("it");

    assertThat(
        assertThrows(IllegalArgumentException.class, () -> options.accountId(api.apiToken()))
            .getMessage(),
        endsWith("but was a text of 40 characters"));
  }

  @Test
  void aSuggestedNameDoesNotContainTheLettersOfAToken(ImagesServer server) {
    String token = "abcdefghijklmnopqrstuvwxyz_0123456789_abcdefg";
    try (ImagesApi account = server.newAccount(AccountOptions.ownedBy("it").apiToken(token))) {
      new Updates(account).send(token, "{}");

      assertThat(
          failure(account::verifyNothingUnexpected),
          not(containsStringIgnoringCase("abcdefghijklm")));
    }
  }

  @Test
  void aShortEmailAddressIsMasked(ImagesServer server) {
    AccountOptions options = AccountOptions.ownedBy("it").apiKey("me@x.io", api.apiKey() + "0");
    try (ImagesApi account = server.newAccount(options)) {
      new Updates(account).send("me@x.io", "{}");

      assertThat(account.traffic(), not(containsString("x.io")));
    }
  }

  private void assertMasked(String text) {
    for (String secret : secrets) {
      assertThat(text, not(containsString(secret)));
    }
  }

  private static String failure(Executable verification) {
    return assertThrows(AssertionError.class, verification).getMessage();
  }

  private static String percentEncoded(String text) {
    StringBuilder encoded = new StringBuilder();
    text.chars().forEach(c -> encoded.append("%%%02x".formatted(c)));
    return encoded.toString();
  }
}
