package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.stringContainsInOrder;
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
  void unexpectedRequestFailsOnlyItsTest() {
    Events tests = TestCaseRunner.run(StrictTestCase.class).testEvents();

    tests.assertStatistics(stats -> stats.succeeded(1).failed(2).aborted(1));
    tests
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("updatesAnUndeclaredImage"),
                finishedWithFailure(message(containing("images/v1/undeclared")))));
  }

  @Test
  void unexpectedRequestIsSuppressedInTheFailureOfTheTest() {
    TestCaseRunner.run(StrictTestCase.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("updatesAnUndeclaredImageAndFails"),
                finishedWithFailure(
                    message("test failure"),
                    suppressed(1, message(containing("images/v1/undeclared"))))));
  }

  @Test
  void unexpectedRequestDoesNotFailALenientTest() {
    TestCaseRunner.run(LenientTestCase.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(1));
  }

  @Test
  void annotationOfANestedClassOverridesTheEnclosingClass() {
    TestCaseRunner.run(EnclosingTestCase.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(1).failed(1));
  }

  @ImagesApiTest
  static class EnclosingTestCase extends UndeclaredImage {
    @Nested
    @ImagesApiTest(strictness = Strictness.LENIENT)
    class Inner extends UndeclaredImage {}
  }

  abstract static class UndeclaredImage {
    @Test
    void updatesAnUndeclaredImage(ImagesApi api) {
      assertEquals(404, Client.update(api, "undeclared").statusCode());
    }
  }

  @Test
  void requestWithoutAccountInItsPathFailsTheTestOfItsCredentials() {
    Events tests = TestCaseRunner.concurrently(2, CredentialsTestCase.class).execute().testEvents();

    tests.assertStatistics(stats -> stats.succeeded(2).failed(1));
    tests
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("sendsARequestToAnUnknownPath"),
                finishedWithFailure(message(containing("PATCH /client/v4/user")))));
  }

  @Test
  void testThatClosesItsAccountIsVerified() {
    assertThat(
        TestCaseRunner.failureMessages(TestCaseRunner.run(ClosingTestCase.class)),
        contains(containsString("images/v1/undeclared")));
  }

  @ImagesApiTest
  static class ClosingTestCase {
    @Test
    void closesTheAccountAndUpdatesAnUndeclaredImage(ImagesApi api) {
      api.close();
      assertThat(Client.update(api, "undeclared").statusCode(), is(404));
    }
  }

  @Test
  void unexpectedRequestErrorContainsTheRequestAndTheNearestDeclaration() {
    assertThat(
        TestCaseRunner.failureMessages(TestCaseRunner.run(MisspelledIdTestCase.class)),
        contains(
            stringContainsInOrder(
                "images/v1/brand/Logo {}",
                "logo (brand/logo), avatar (people/avatar)",
                "Did you mean logo (brand/logo)?",
                "@ImageFixture(name = \"logoImage\", id = \"brand/Logo\")")));
  }

  @ImagesApiTest
  @ImageFixture(name = "logo", id = "brand/logo")
  @ImageFixture(name = "avatar", id = "people/avatar")
  static class MisspelledIdTestCase {
    @Test
    void updatesAMisspelledId(ImagesApi api) {
      Client.update(api, "brand/Logo");
    }
  }

  @Test
  void unusedStubbingFailsItsTest() {
    Events tests = TestCaseRunner.run(StubbingTestCase.class).testEvents();

    tests.assertStatistics(stats -> stats.succeeded(1).failed(1));
    tests
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                test("leavesAStubbingUnused"),
                finishedWithFailure(message(containing("A stubbing of \"logo\"")))));
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class StubbingTestCase {
    @Test
    void leavesAStubbingUnused(StrictnessTest_StubbingTestCaseImages.LogoStub logo) {
      logo.onUpdate().succeeds();
    }

    /** Only the first response of a stubbing must be used, because an application may not retry. */
    @Test
    void leavesTheSecondResponseUnused(
        ImagesApi api, StrictnessTest_StubbingTestCaseImages.LogoStub logo) {
      logo.onUpdate().fails(Failure.internalServerError()).thenSucceeds();

      assertThat(Client.update(api, logo.id()).statusCode(), is(500));
    }
  }

  @ImagesApiTest
  static class CredentialsTestCase {
    @Test
    void sendsARequestToAnUnknownPath(ImagesApi api) {
      Client.patch(URI.create(api.baseUrl() + "/user"), api.apiToken(), "{}");
    }

    @Test
    void sendsNothing(ImagesApi api) {
      assertThat(api.updates(), empty());
    }

    /** The path contains this account, so the update belongs to this test. */
    @Test
    void sendsAnUpdateWithTheTokenOfAnotherAccount(ImagesApi api) {
      URI image = URI.create(api.imagesUrl() + api.unknownImageId());
      assertThat(Client.patch(image, api.otherAccountToken(), "{}").statusCode(), is(403));
      assertThat(api.updates(), hasSize(1));
    }
  }

  private static Predicate<String> containing(String part) {
    return text -> text.contains(part);
  }

  @ImagesApiTest
  static class StrictTestCase {
    @Test
    void updatesAnUndeclaredImage(ImagesApi api) {
      assertEquals(404, Client.update(api, "undeclared").statusCode());
    }

    @Test
    void updatesAnUndeclaredImageAndFails(ImagesApi api) {
      Client.update(api, "undeclared");
      throw new AssertionError("test failure");
    }

    @Test
    void abortsWithAnUnusedStubbing(ImagesApi api) {
      api.declare(ImageDeclaration.named("logo").build()).onUpdate().succeeds();
      Assumptions.abort("aborted");
    }

    @Test
    void updatesOnlyAnUnknownImage(ImagesApi api) {
      assertThat(Client.update(api, api.unknownImageId()).statusCode(), is(404));
      assertThat(api.updates().toString(), containsString("PATCH"));
    }
  }

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class LenientTestCase extends UndeclaredImage {}
}
