package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Several accounts on one server, concurrent updates, and closed accounts. */
@ExtendWith(OwnAccount.class)
class ManyAccountsTest {
  static final String CLOSED =
      "The account of FooTest.bar is closed. Use the account of the running test.";

  @Test
  void theSameIdIsADifferentImageInEachAccount(
      ImagesApi api, Updates updates, ImagesServer server) {
    ImagesApi other = server.newAccount();
    var declaration = ImageDeclaration.named("logo").build();
    var mine = api.declare(declaration);
    var theirs = other.declare(declaration);

    updates.send(mine, "{\"requireSignedURLs\":true}");

    assertThat(theirs.current().requireSignedURLs(), is(false));
    assertThat(theirs.updates().size(), is(0));
    assertThat(new Updates(other).send(theirs, "{}").statusCode(), is(200));
  }

  @Test
  void declaringAnImageAgainReturnsTheSameImage(ImagesApi api, Updates updates) {
    var declaration = ImageDeclaration.named("logo").build();
    var one = api.declare(declaration);
    var other = api.declare(declaration);

    updates.send(one, "{\"requireSignedURLs\":true}");

    assertThat(other.id(), is(one.id()));
    assertThat(other.updates(), is(one.updates()));
    assertThat(other.cachePurges(), is(1));
  }

  @Test
  void twoImagesCannotHaveTheSameId(ImagesApi api) {
    api.declare(ImageDeclaration.named("logo").id("same").build());

    var thrown =
        assertThrows(
            IllegalStateException.class,
            () -> api.declare(ImageDeclaration.named("avatar").id("same").build()));

    assertThat(
        thrown.getMessage(),
        is("Image fixture \"avatar\" has the same id as \"logo\": same. Change one of the ids."));
  }

  @Test
  void aDuplicateDeclarationIsReportedWithOneName(ImagesApi api) {
    api.declare(ImageDeclaration.named("logo").id("same").build());

    var thrown =
        assertThrows(
            IllegalStateException.class,
            () -> api.declare(ImageDeclaration.named("logo").id("same").build()));

    assertThat(
        thrown.getMessage(),
        is(
            "Image fixture \"logo\" is already declared in this account, with the id same. Reuse the stub of the first declaration."));
  }

  @Test
  void concurrentUpdatesAreAppliedOneAfterAnother(ImagesApi api, Updates updates)
      throws InterruptedException, ExecutionException {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    logo.onUpdate()
        .fails(Failure.internalServerError())
        .thenFails(Failure.badGateway())
        .thenSucceeds();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> answers =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              updates.send(logo, "{\"metadata\":{\"n\":" + i + "}}").statusCode()))
              .toList();
      int succeeded = 0;
      for (Future<Integer> answer : answers) {
        succeeded += answer.get() == 200 ? 1 : 0;
      }

      assertThat(succeeded, is(198));
    } finally {
      threads.shutdownNow();
    }
    List<UpdateImageRequest> received = logo.updates();
    assertThat(received.size(), is(200));
    assertThat(
        new HashSet<>(received.stream().map(UpdateImageRequest::body).toList()).size(), is(200));
    assertThat(logo.current().meta().asMap(), is(received.get(199).metadata().orElseThrow()));
  }

  @Test
  void eachConcurrentAccessChangeAssignsItsOwnId(ImagesApi api, Updates updates)
      throws InterruptedException, ExecutionException {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    api.enable(ServiceBehavior.KEEP_OLD_IDS);
    String first = logo.id();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> answers =
          IntStream.range(0, 100)
              .<Future<?>>mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              updates.send(first, "{\"requireSignedURLs\":" + (i % 2 == 0) + "}")))
              .toList();
      for (Future<?> answer : answers) {
        answer.get();
      }
    } finally {
      threads.shutdownNow();
    }
    Set<String> ids = new HashSet<>(logo.previousIds());
    assertThat(ids.size(), is(logo.cachePurges()));
    assertThat(ids.contains(logo.id()), is(false));
  }

  @Test
  void aMatcherThatThrowsReturns500AndChangesNothing(ImagesApi api, Updates updates) {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    logo.onUpdate(
            new CustomTypeSafeMatcher<UpdateImageRequest>("a broken matcher") {
              @Override
              protected boolean matchesSafely(UpdateImageRequest update) {
                throw new IllegalStateException("broken on purpose");
              }
            })
        .succeeds();
    String id = logo.id();

    var answer = updates.send(logo, "{\"requireSignedURLs\":true}");

    assertThat(answer.statusCode(), is(500));
    assertThat(
        answer.body(),
        containsString(
            "Image Fixtures could not process this request:"
                + " java.lang.IllegalStateException: broken on purpose"));
    assertThat(answer.body(), not(containsString("\\tat ")));
    assertThat(logo.id(), is(id));
    assertThat(api.updates().size(), is(1));
    AssertionError error = assertThrows(AssertionError.class, api::verifyNothingUnexpected);
    assertThat(error.getMessage(), containsString("broken on purpose"));
  }

  @Test
  void aRequestToAClosedAccountReturnsTheNameOfItsTest(ImagesServer server) {
    ImagesApi api = server.newAccount("LogoTest.hidesTheLogo()");
    var logo = api.declare(ImageDeclaration.named("logo").build());
    Updates updates = new Updates(api);
    api.close();

    var answer = updates.send(logo, "{\"metadata\":{\"a\":1}}");

    assertThat(answer.statusCode(), is(403));
    assertThat(
        answer.body(),
        containsString(
            "The account of LogoTest.hidesTheLogo() is closed. Use the account of the running test."));
    assertThat(logo.current().meta().asMap().isEmpty(), is(true));
  }

  @Test
  void credentialsOfAClosedAccountAreRejectedByOtherAccounts(
      ImagesApi api, Updates updates, ImagesServer server) {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    ImagesApi ended = server.newAccount("an ended test");
    ended.close();

    var byToken =
        updates.send(
            updates
                .to(logo.id(), "{}")
                .setHeader("Authorization", "Bearer " + ended.apiToken())
                .build());

    assertThat(byToken.statusCode(), is(403));
    assertThat(byToken.body(), containsString("an ended test"));
  }

  @Test
  void aClosedAccountIsReadOnly(ImagesServer server) {
    ImagesApi api = server.newAccount("FooTest.bar");
    var logo = api.declare(ImageDeclaration.named("logo").build());
    var unfinished = logo.onUpdate();
    api.close();

    for (Executable late :
        List.<Executable>of(
            () -> api.declare(ImageDeclaration.named("avatar").build()),
            () -> api.declare(ImageDeclaration.named("logo").build()),
            () -> logo.onUpdate().succeeds(),
            unfinished::succeeds,
            () -> api.limitRate(1, Duration.ofSeconds(1)),
            () -> api.enable(ServiceBehavior.MERGE_METADATA),
            api::reset)) {
      var refusal = assertThrows(IllegalStateException.class, late);
      assertThat(refusal.getMessage(), is(CLOSED));
    }
    assertThat(logo.current().requireSignedURLs(), is(false));
    assertThat(logo.updates().isEmpty(), is(true));
  }

  @Test
  void aClosedServerCannotOpenAnAccount() {
    ImagesServer server = ImagesServer.start();
    server.close();

    var refusal = assertThrows(IllegalStateException.class, server::newAccount);

    assertThat(
        refusal.getMessage(),
        is("This server is closed. Start another one with ImagesServer.start()."));
  }

  @Test
  void aClosedServerCannotDeclareAnImage() {
    ImagesServer server = ImagesServer.start();
    ImagesApi api = server.newAccount();
    server.close();

    var refusal =
        assertThrows(
            IllegalStateException.class, () -> api.declare(ImageDeclaration.named("logo").build()));

    assertThat(
        refusal.getMessage(),
        is("This server is closed. Start another one with ImagesServer.start()."));
  }

  /** Uses its own server, because so many accounts would evict those of other tests. */
  @Test
  void theServerRemembersTheLast10000ClosedAccounts() {
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi first = closed(server, "the first one");
      for (int i = 0; i < 10_000 - 1; i++) {
        closed(server, "another one");
      }
      assertThat(new Updates(first).send("x", "{}").body(), containsString("the first one"));

      closed(server, "one more");
      assertThat(new Updates(first).send("x", "{}").body(), not(containsString("the first one")));
    }
  }

  private static ImagesApi closed(ImagesServer server, String owner) {
    ImagesApi api = server.newAccount(owner);
    api.close();
    return api;
  }
}
