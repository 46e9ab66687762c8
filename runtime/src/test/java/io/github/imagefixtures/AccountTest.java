package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.testing.Updates;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class AccountTest {
  private static final String ID = "0123456789abcdef0123456789abcdef";
  private static final String TOKEN = "a-token-that-an-application-has-in-its-code";

  private final ImagesServer server = ImagesServer.start();

  @AfterAll
  void stop() {
    server.close();
  }

  @Nested
  class PinnedIdsAndCredentials {
    @Test
    void anAccountHasItsPinnedIdAndToken() {
      ImagesApi api =
          server.newAccount(AccountOptions.ownedBy("photos").accountId(ID).apiToken(TOKEN));
      var logo = api.declare(ImageDeclaration.named("logo").build());

      assertThat(api.accountId(), is(ID));
      assertThat(api.apiToken(), is(TOKEN));
      assertThat(new Updates(api).send(logo, "{}").statusCode(), is(200));
    }

    @Test
    void twoOpenAccountsCannotPinTheSameId() {
      String id = ID.replace('0', '1');
      AccountOptions options = AccountOptions.ownedBy("second").accountId(id);
      ImagesApi first = server.newAccount(AccountOptions.ownedBy("first").accountId(id));

      String message =
          assertThrows(IllegalStateException.class, () -> server.newAccount(options)).getMessage();
      first.close();

      assertThat(
          message, startsWith("The open account of first already uses the id " + id + ". Close"));
      ImagesApi second = server.newAccount(options);
      var logo = second.declare(ImageDeclaration.named("logo").build());
      assertThat(second.accountId(), is(first.accountId()));
      assertThat(new Updates(second).send(logo, "{}").statusCode(), is(200));
    }

    @Test
    void pinnedValuesMustBeWellFormed() {
      AccountOptions options = AccountOptions.ownedBy("photos");

      String id =
          assertThrows(IllegalArgumentException.class, () -> options.accountId("photos"))
              .getMessage();
      String token =
          assertThrows(IllegalArgumentException.class, () -> options.apiToken("secret"))
              .getMessage();

      assertThat(id, containsString("32 lower-case hexadecimal digits, but was photos"));
      assertThat(token, not(containsString("secret")));
    }
  }

  @Nested
  class ManagedAccounts {
    @Test
    void onlyTheServerClosesAManagedAccount() {
      ImagesApi api = server.newAccount(AccountOptions.ownedBy("a framework").managed());
      var logo = api.declare(ImageDeclaration.named("logo").build());

      api.close();
      int afterClose = new Updates(api).send(logo, "{}").statusCode();
      server.closeAccount(api);
      server.closeAccount(api);

      assertThat(afterClose, is(200));
      assertThat(new Updates(api).send(logo, "{}").statusCode(), is(403));
    }

    @Test
    void aManagedAccountKeepsItsPinnedToken() {
      ImagesApi api =
          server.newAccount(
              AccountOptions.ownedBy("a framework").managed().apiToken(TOKEN + "-too"));

      assertThat(api.apiToken(), is(TOKEN + "-too"));
      server.closeAccount(api);
    }
  }

  @Nested
  class Resets {
    private final ImageDeclaration declaration = ImageDeclaration.named("logo").build();

    @Test
    void resetRemovesImagesStubbingsAndRecordedRequests() {
      ImagesApi api = server.newAccount();
      var logo = api.declare(declaration);
      logo.onUpdate().fails(Failure.internalServerError());
      new Updates(api).send("nobody", "{}");

      api.reset();

      assertThat(api.updates(), empty());
      api.verifyNothingUnexpected();
      assertThat(new Updates(api).send(logo, "{}").statusCode(), is(404));
    }

    @Test
    void resetDisablesBehaviorsAndForgetsUnknownImageIds() {
      ImagesApi api = server.newAccount();
      Updates updates = new Updates(api);
      api.enable(ServiceBehavior.PLAIN_TEXT_NOT_FOUND);
      String unknown = api.unknownImageId();

      api.reset();

      assertThat(updates.send(unknown, "{}").body(), containsString("\"code\":5404"));
      assertThrows(AssertionError.class, api::verifyNothingUnexpected);
    }

    @Test
    void resetForgetsPreviousIds() {
      ImagesApi api = server.newAccount();
      Updates updates = new Updates(api);
      String id = api.declare(declaration).id();
      updates.send(id, "{\"requireSignedURLs\":true}");

      api.reset();
      updates.send(id, "{}");

      var thrown = assertThrows(AssertionError.class, api::verifyNothingUnexpected);
      assertThat(thrown.getMessage(), containsString("not declared"));
    }

    @Test
    void stubsWorkAfterResetWhenTheirImagesAreDeclaredAgain() {
      ImagesApi api = server.newAccount();
      var logo = api.declare(declaration);
      String id = logo.id();
      new Updates(api).send(logo, "{\"requireSignedURLs\":true}");

      api.reset();
      api.declare(declaration);

      assertThat(logo.id(), is(id));
      assertThat(new Updates(api).send(logo, "{}").statusCode(), is(200));
      assertThat(logo.updates(), hasSize(1));
    }
  }

  @Nested
  class UnassignedRequests {
    @Test
    void aRequestWithoutAKnownAccountIsUnassigned() {
      try (ImagesServer own = ImagesServer.start()) {
        ImagesApi elsewhere = server.newAccount();

        var answer = sendTo(own, elsewhere);

        assertThat(answer.statusCode(), is(403));
        assertThat(own.unassignedRequestCount(), is(1L));
        assertThat(own.unassignedRequests(), hasSize(1));
        String unassigned = own.unassignedRequests().get(0).toString();
        assertThat(
            unassigned, containsString("neither its path nor its credentials name an account"));
        assertThat(unassigned, not(containsString(elsewhere.apiToken())));
      }
    }

    @Test
    void aRequestToAClosedAccountIsUnassignedAndNamesItsOwner() {
      try (ImagesServer own = ImagesServer.start()) {
        ImagesApi finished = own.newAccount("FooTest.bar");
        finished.close();

        String answer = new Updates(finished).send("logo", "{}").body();

        assertThat(answer, containsString("FooTest.bar"));
        assertThat(
            own.unassignedRequests().toString(),
            containsString("after the account of FooTest.bar was closed"));
      }
    }

    @Test
    void aRequestToAClosedAccountIsNotAssignedByItsCredentials() {
      try (ImagesServer own = ImagesServer.start()) {
        ImagesApi open = own.newAccount();
        ImagesApi finished = own.newAccount("FooTest.bar");
        URI late = URI.create(finished.imagesUrl() + "logo");
        finished.close();
        Updates updates = new Updates(open);

        var answer = updates.send(updates.to("logo", "{}").uri(late).build());

        assertThat(answer.statusCode(), is(403));
        assertThat(open.updates(), empty());
        assertThat(own.unassignedRequests(), hasSize(1));
      }
    }

    @Test
    void aRequestThatAnOpenAccountRejectsIsNotUnassigned() {
      try (ImagesServer own = ImagesServer.start()) {
        ImagesApi api = own.newAccount();
        Updates updates = new Updates(api);

        updates.send(
            updates
                .to("logo", "{}")
                .setHeader("Authorization", "Bearer " + api.unknownToken())
                .build());

        assertThat(api.updates(), hasSize(1));
        assertThat(own.unassignedRequests(), empty());
        assertThat(own.unassignedRequestCount(), is(0L));
      }
    }

    @Test
    void aListenerReceivesTheRequestBeforeItsResponseIsSent() {
      List<UnassignedRequest> heard = new CopyOnWriteArrayList<>();
      try (ImagesServer own = ImagesServer.paused(0, heard::add)) {
        own.resume();
        sendTo(own, server.newAccount());

        assertThat(heard, is(own.unassignedRequests()));
        assertThat(heard, hasSize(1));
      }
    }

    /** Sends an update with the URL and credentials of another server's account. */
    private HttpResponse<String> sendTo(ImagesServer server, ImagesApi elsewhere) {
      Updates updates = new Updates(elsewhere);
      HttpRequest request = updates.to("logo", "{}").build();
      String there = request.uri().toString();
      URI here = URI.create(there.replace(elsewhere.baseUrl().toString(), server.baseUrl()));
      return updates.send(HttpRequest.newBuilder(request, (n, v) -> true).uri(here).build());
    }
  }
}
