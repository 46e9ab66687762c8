package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
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

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import java.net.URI;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Events;

class StrictnessTests {

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
      assertThat(Client.patch(image, api.foreignToken(), "{}").statusCode(), is(403));
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
  static class LenientTestCase {
    @Test
    void asksForAnUndeclaredImage(ImagesApi api) {
      assertEquals(404, Client.update(api, "nobody").statusCode());
    }
  }
}
