package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class NamedAccountTest {
  private static final String PINNED = "feedfacefeedfacefeedfacefeedface";

  @Test
  void isPutBackToTheDeclaredStateBeforeEachTest() {
    EngineExecutionResults results = Kit.run(PutBackTestCase.class);

    assertThat(Kit.messages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(3 + 1));
  }

  @ImagesApiTest(account = "put back")
  @ImageFixture(name = "logo")
  static class PutBackTestCase {
    private static NamedAccountTest_PutBackTestCaseImages ofTheClass;

    @BeforeAll
    static void take(NamedAccountTest_PutBackTestCaseImages images) {
      ofTheClass = images;
    }

    @RepeatedTest(3)
    void changesTheImage(ImagesApi api, NamedAccountTest_PutBackTestCaseImages images) {
      String id = images.logo().id();
      assertThat(api.updates(), empty());
      assertThat(images.logo().current().requireSignedURLs(), is(false));
      assertThat(Client.update(api, id, "{\"requireSignedURLs\":true}").statusCode(), is(200));
      assertThat(ofTheClass.logo().current().requireSignedURLs(), is(true));
    }

    @Nested
    class Deeper {
      @Test
      void isTheSameAccount(ImagesApi api) {
        assertThat(api, is(ImagesApiExtension.account("put back")));
      }
    }
  }

  @Test
  void isBlamedOnlyOnceForWhatOneTestDid() {
    EngineExecutionResults results = Kit.run(BlamedOnceTestCase.class);

    results.allEvents().assertStatistics(stats -> stats.failed(1));
  }

  @ImagesApiTest(account = "blamed once")
  static class BlamedOnceTestCase {
    @BeforeAll
    static void opensTheAccount(ImagesApi api) {}

    @Test
    void asksForAnUndeclaredImage(ImagesApi api) {
      Client.update(api, "nobody");
    }
  }

  @Test
  void isTheSameForAllItsClassesWhichRunOneAfterAnother() {
    EngineExecutionResults results =
        Kit.concurrently(8, FirstTestCase.class, SecondTestCase.class, ThirdTestCase.class)
            .execute();

    assertThat(Kit.messages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(3 * 20));
  }

  @ImagesApiTest(account = "shared")
  @ImageFixture(name = "logo")
  abstract static class Sharing {
    private static final AtomicInteger INSIDE = new AtomicInteger();
    private static final AtomicInteger MOST = new AtomicInteger();

    @RepeatedTest(20)
    void isAlone(ImagesApi api, NamedAccountTest_SharingImages images) {
      MOST.accumulateAndGet(INSIDE.incrementAndGet(), Math::max);
      try {
        Client.update(api, images.logo().id());
        assertThat(api.updates().size(), is(1));
        assertThat(MOST.get(), is(1));
      } finally {
        INSIDE.decrementAndGet();
      }
    }
  }

  static class FirstTestCase extends Sharing {}

  @Retention(RetentionPolicy.RUNTIME)
  @ImagesApiTest(account = "shared")
  @interface Composed {}

  @Composed
  static class SecondTestCase extends Sharing {}

  @ResourceLock("imagefixtures.account.shared")
  static class ThirdTestCase {
    @RegisterExtension
    static final ImagesApiExtension IMAGES = ImagesApiExtension.builder().account("shared").build();

    @RepeatedTest(20)
    void isAlone(ImagesApi api) {
      assertThat(Sharing.INSIDE.getAndIncrement(), is(0));
      assertThat(api.updates(), empty());
      Sharing.INSIDE.decrementAndGet();
    }
  }

  @Test
  void aNameThatIsAnIdIsThatOfTheAccount() {
    assertThat(Kit.messages(Kit.run(PinnedTestCase.class)), empty());
  }

  @ImagesApiTest(account = PINNED)
  static class PinnedTestCase {
    @Test
    void hasTheId(ImagesApi api) {
      assertThat(api.accountId(), is(PINNED));
      assertThat(ImagesApiExtension.account(PINNED), is(api));
    }
  }

  @Test
  void aPinThatDiscoveryCannotSeeIsRefused() {
    assertThat(
        Kit.messages(Kit.run(UnseenTestCase.class)),
        contains(
            "NamedAccountTest.UnseenTestCase pins the account \"photos\" where JUnit's discovery"
                + " cannot see it, and another class could use it at the same time: add"
                + " @ResourceLock(\"imagefixtures.account.photos\") to the class, or say"
                + " @ImagesApiTest(account = \"photos\") instead."));
  }

  static class UnseenTestCase {
    @RegisterExtension
    static final ImagesApiExtension IMAGES = ImagesApiExtension.builder().account("photos").build();

    @Test
    void test() {}
  }
}
