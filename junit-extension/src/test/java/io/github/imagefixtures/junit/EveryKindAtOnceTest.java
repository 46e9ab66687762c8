package io.github.imagefixtures.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Tests of every kind, in classes of every kind, on eight threads: each sees itself alone. */
class EveryKindAtOnceTest {

  @Test
  void eachTestIsAlone() {
    EngineExecutionResults results =
        Kit.concurrently(
                8,
                FreshTestCase.class,
                InheritingTestCase.class,
                NamedTestCase.class,
                NamedToTestCase.class)
            .execute();

    assertThat(Kit.messages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.failed(0).succeeded(4 * 53 + 10));
  }

  /** Whatever a test is given, it is of one account, and this account has nobody else's updates. */
  @ImageFixture(name = "logo")
  abstract static class Everything {
    protected ImagesApi api;
    private EveryKindAtOnceTest_EverythingImages images;

    @BeforeAll
    static void ofTheClass(ImagesApi api, EveryKindAtOnceTest_EverythingImages images) {
      hide(api, images);
    }

    @BeforeEach
    void ofTheTest(ImagesApi api, EveryKindAtOnceTest_EverythingImages images) {
      this.api = api;
      this.images = images;
      assertThat(api.updates(), empty());
    }

    static void hide(ImagesApi api, EveryKindAtOnceTest_EverythingImages images) {
      String id = images.logo().id();
      assertThat(Client.update(api, id, "{\"requireSignedURLs\":true}").statusCode(), is(200));
      assertThat(images.logo().id(), is(not(id)));
      assertThat(images.logo().updates(), hasSize(1));
    }

    @RepeatedTest(20)
    void repeated() {
      hide(api, images);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e"})
    void parameterized(
        String argument, ImagesApi given, EveryKindAtOnceTest_EverythingImages.LogoStub logo) {
      hide(given, images);
      assertThat(logo.id(), is(images.logo().id()));
    }

    @EachFailure(
        include = {
          KnownFailure.IMAGE_NOT_FOUND,
          KnownFailure.INTERNAL_SERVER_ERROR,
          KnownFailure.BAD_GATEWAY
        })
    void failing(Failure failure, ImagesApi given) {
      images.logo().onUpdate().fails(failure);
      assertThat(
          Client.update(given, images.logo().id()).statusCode(),
          is(failure.status().orElseThrow()));
    }

    @TestFactory
    Stream<DynamicTest> dynamic(ImagesApi given) {
      hide(given, images);
      return IntStream.range(0, 5)
          .mapToObj(
              i ->
                  dynamicTest(
                      "" + i,
                      () -> {
                        Client.update(given, images.logo().id());
                        assertThat(given, is(sameInstance(api)));
                      }));
    }

    @AfterEach
    void stillOfTheTest(ImagesApi given) {
      assertThat(given, is(sameInstance(api)));
      given.stubFor(any(anyUrl()));
    }

    @Nested
    class Deeper {
      private ImagesApi own;

      @BeforeEach
      void ofTheNestedTest(ImagesApi own) {
        this.own = own;
      }

      @RepeatedTest(10)
      void sharesTheAccount(EveryKindAtOnceTest_EverythingImages given) {
        assertThat(own, is(sameInstance(api)));
        hide(own, given);
      }

      @Nested
      @TestInstance(Lifecycle.PER_CLASS)
      class Deepest {
        @BeforeAll
        void ofTheClass(ImagesApi given) {
          assertThat(given.accountId(), is(not("")));
        }

        @RepeatedTest(10)
        void sharesItToo(ImagesApi given) {
          assertThat(given, is(sameInstance(own)));
          assertThat(own, is(sameInstance(api)));
          hide(api, images);
        }
      }
    }
  }

  @ImagesApiTest
  static class FreshTestCase extends Everything {
    private final ImagesApi taken;

    FreshTestCase(ImagesApi taken) {
      this.taken = taken;
    }

    @RepeatedTest(10)
    void hasWhatItsConstructorTook() {
      assertThat(taken, is(sameInstance(api)));
    }
  }

  @ImagesApiTest
  interface Contract {}

  @TestInstance(Lifecycle.PER_CLASS)
  static class InheritingTestCase extends Everything implements Contract {}

  @ImagesApiTest(account = "everything")
  static class NamedTestCase extends Everything {}

  @ImagesApiTest(account = "everything")
  @TestInstance(Lifecycle.PER_CLASS)
  static class NamedToTestCase extends Everything {}
}
