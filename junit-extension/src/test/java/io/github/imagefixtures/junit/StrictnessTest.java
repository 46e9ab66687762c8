package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.suppressed;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.net.URI;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Events;

class StrictnessTest {

  @Test
  void aRequestThatTheTestDidNotProvideForFailsThatTestAndNoOther() {
    Events tests = Kit.run(StrictTestCase.class).testEvents();

    tests.assertStatistics(stats -> stats.succeeded(1).failed(2).aborted(1));
    tests
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("asksForAnUndeclaredImage"),
                finishedWithFailure(message(says("images/v1/nobody")))));
  }

  @Test
  void theTestsOwnFailureStaysFirst() {
    Kit.run(StrictTestCase.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("failsByItselfToo"),
                finishedWithFailure(
                    message("its own"), suppressed(1, message(says("never declared"))))));
  }

  @Test
  void aLenientTestGoesOn() {
    Kit.run(LenientTestCase.class).testEvents().assertStatistics(stats -> stats.succeeded(1));
  }

  @Test
  void theNearestAnnotationDecides() {
    Kit.run(EnclosingTestCase.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(1).failed(1));
  }

  @ImagesApiTest
  static class EnclosingTestCase extends Asking {
    @Nested
    @ImagesApiTest(strictness = Strictness.LENIENT)
    class Inner extends Asking {}
  }

  abstract static class Asking {
    @Test
    void asksForAnUndeclaredImage(ImagesApi api) {
      assertEquals(404, Client.update(api, "nobody").statusCode());
    }
  }

  @Test
  void whatNamesNoAccountFailsTheTestOfItsCredentials() {
    Events tests = Kit.concurrently(2, CallersTestCase.class).execute().testEvents();

    tests.assertStatistics(stats -> stats.succeeded(2).failed(1));
    tests
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("asksForNoRoute"),
                finishedWithFailure(message(says("PATCH /client/v4/user")))));
  }

  @Test
  void aTestThatClosesItsAccountIsStillVerified() {
    assertThat(
        Kit.messages(Kit.run(ClosingTestCase.class)), contains(containsString("images/v1/nobody")));
  }

  @ImagesApiTest
  static class ClosingTestCase {
    @Test
    void closesTheAccountAndAsksForAnUndeclaredImage(ImagesApi api) {
      api.close();
      assertThat(Client.update(api, "nobody").statusCode(), is(404));
    }
  }

  @Test
  void theMessageSaysWhatCameWhatWasDeclaredAndWhatIsNearest() {
    assertThat(
        String.join("", Kit.messages(Kit.run(MisspellingTestCase.class)))
            .replaceAll("\\b[0-9a-f]{32}\\b", "ACCOUNT"),
        is(
            """
            Unexpected requests:

            1. The update names an image that is not declared:
                   PATCH /client/v4/accounts/ACCOUNT/images/v1/brand/Logo {}
               Declared images: logo (brand/logo), avatar (people/avatar). Did you mean logo (brand/logo)?
               To declare the image, add this to the test class:
                   @ImageFixture(name = "logoImage", id = "brand/Logo")
               To test an unknown image, use api.unknownImageId()."""));
  }

  @ImagesApiTest
  @ImageFixture(name = "logo", id = "brand/logo")
  @ImageFixture(name = "avatar", id = "people/avatar")
  static class MisspellingTestCase {
    @Test
    void misspellsTheLogo(ImagesApi api) {
      Client.update(api, "brand/Logo");
    }
  }

  @Test
  void aStubbingThatWasNeverUsedFailsItsTest() {
    Events tests = Kit.run(StubbingTestCase.class).testEvents();

    tests.assertStatistics(stats -> stats.succeeded(1).failed(1));
    tests
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("stubsForNobody"),
                finishedWithFailure(message(says("A stubbing of \"logo\" was not used")))));
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class StubbingTestCase {
    @Test
    void stubsForNobody(StrictnessTest_StubbingTestCaseImages.LogoStub logo) {
      logo.onUpdate().succeeds();
    }

    /** The answers after the first are no promise that the application comes back. */
    @Test
    void stubsForARetryThatNeverCame(
        ImagesApi api, StrictnessTest_StubbingTestCaseImages.LogoStub logo) {
      logo.onUpdate().fails(Failure.internalServerError()).thenSucceeds();

      assertThat(Client.update(api, logo.id()).statusCode(), is(500));
    }
  }

  @ImagesApiTest
  static class CallersTestCase {
    @Test
    void asksForNoRoute(ImagesApi api) {
      Client.patch(URI.create(api.baseUrl() + "/user"), api.apiToken(), "{}");
    }

    @Test
    void isNotBlamedForThat(ImagesApi api) {
      assertThat(api.updates(), empty());
    }

    /** The path names this account, and so the update is one of this test. */
    @Test
    void isCalledWithTheTokenOfAnother(ImagesApi api) {
      URI image = URI.create(api.imagesUrl() + api.unknownImageId());
      assertThat(Client.patch(image, api.otherAccountToken(), "{}").statusCode(), is(403));
      assertThat(api.updates(), hasSize(1));
    }
  }

  private static Predicate<String> says(String part) {
    return text -> text.contains(part);
  }

  @ImagesApiTest
  static class StrictTestCase {
    @Test
    void asksForAnUndeclaredImage(ImagesApi api) {
      assertEquals(404, Client.update(api, "nobody").statusCode());
    }

    @Test
    void failsByItselfToo(ImagesApi api) {
      Client.update(api, "nobody");
      throw new AssertionError("its own");
    }

    @Test
    void givesUpWithAStubbingUnused(ImagesApi api) {
      api.declare(ImageDeclaration.named("logo").build()).onUpdate().succeeds();
      Assumptions.abort("not here");
    }

    @Test
    void asksForNothingElse(ImagesApi api) {
      assertThat(Client.update(api, api.unknownImageId()).statusCode(), is(404));
      assertThat(api.updates().toString(), containsString("PATCH"));
    }
  }

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class LenientTestCase extends Asking {}
}
