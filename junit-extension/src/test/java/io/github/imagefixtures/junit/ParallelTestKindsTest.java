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

/** Runs all kinds of tests in all kinds of classes on eight threads. */
class ParallelTestKindsTest {

  @Test
  void concurrentTestsOfAllKindsDoNotAffectEachOther() {
    EngineExecutionResults results =
        TestCaseRunner.concurrently(
                8,
                OwnAccountTestCase.class,
                InheritingTestCase.class,
                NamedTestCase.class,
                NamedPerClassTestCase.class)
            .execute();

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.failed(0).succeeded(4 * 53 + 10));
  }

  /** Tests that all parameters of a test belong to one account without updates of other tests. */
  @ImageFixture(name = "logo")
  abstract static class AllKinds {
    protected ImagesApi api;
    private ParallelTestKindsTest_AllKindsImages images;

    @BeforeAll
    static void changesAccessInTheAccountOfTheClass(
        ImagesApi api, ParallelTestKindsTest_AllKindsImages images) {
      changeAccess(api, images);
    }

    @BeforeEach
    void storeParameters(ImagesApi api, ParallelTestKindsTest_AllKindsImages images) {
      this.api = api;
      this.images = images;
      assertThat(api.updates(), empty());
    }

    static void changeAccess(ImagesApi api, ParallelTestKindsTest_AllKindsImages images) {
      String id = images.logo().id();
      assertThat(Client.update(api, id, "{\"requireSignedURLs\":true}").statusCode(), is(200));
      assertThat(images.logo().id(), is(not(id)));
      assertThat(images.logo().updates(), hasSize(1));
    }

    @RepeatedTest(20)
    void repeated() {
      changeAccess(api, images);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e"})
    void parameterized(
        String argument, ImagesApi parameter, ParallelTestKindsTest_AllKindsImages.LogoStub logo) {
      changeAccess(parameter, images);
      assertThat(logo.id(), is(images.logo().id()));
    }

    @EachFailure(
        include = {
          KnownFailure.IMAGE_NOT_FOUND,
          KnownFailure.INTERNAL_SERVER_ERROR,
          KnownFailure.BAD_GATEWAY
        })
    void eachFailure(Failure failure, ImagesApi parameter) {
      images.logo().onUpdate().fails(failure);
      assertThat(
          Client.update(parameter, images.logo().id()).statusCode(),
          is(failure.status().orElseThrow()));
    }

    @TestFactory
    Stream<DynamicTest> dynamic(ImagesApi parameter) {
      changeAccess(parameter, images);
      return IntStream.range(0, 5)
          .mapToObj(
              i ->
                  dynamicTest(
                      "" + i,
                      () -> {
                        Client.update(parameter, images.logo().id());
                        assertThat(parameter, is(sameInstance(api)));
                      }));
    }

    @AfterEach
    void afterEachHasTheSameAccount(ImagesApi parameter) {
      assertThat(parameter, is(sameInstance(api)));
      parameter.stubFor(any(anyUrl()));
    }

    @Nested
    class NestedTestCase {
      private ImagesApi nestedApi;

      @BeforeEach
      void storeNestedParameter(ImagesApi nestedApi) {
        this.nestedApi = nestedApi;
      }

      @RepeatedTest(10)
      void nestedTestSharesTheAccount(ParallelTestKindsTest_AllKindsImages parameter) {
        assertThat(nestedApi, is(sameInstance(api)));
        changeAccess(nestedApi, parameter);
      }

      @Nested
      @TestInstance(Lifecycle.PER_CLASS)
      class PerClassTestCase {
        @BeforeAll
        void hasAnAccount(ImagesApi parameter) {
          assertThat(parameter.accountId(), is(not("")));
        }

        @RepeatedTest(10)
        void deeplyNestedTestSharesTheAccount(ImagesApi parameter) {
          assertThat(parameter, is(sameInstance(nestedApi)));
          assertThat(nestedApi, is(sameInstance(api)));
          changeAccess(api, images);
        }
      }
    }
  }

  @ImagesApiTest
  static class OwnAccountTestCase extends AllKinds {
    private final ImagesApi constructorApi;

    OwnAccountTestCase(ImagesApi constructorApi) {
      this.constructorApi = constructorApi;
    }

    @RepeatedTest(10)
    void constructorAndTestShareTheAccount() {
      assertThat(constructorApi, is(sameInstance(api)));
    }
  }

  @ImagesApiTest
  interface Contract {}

  @TestInstance(Lifecycle.PER_CLASS)
  static class InheritingTestCase extends AllKinds implements Contract {}

  @ImagesApiTest(account = "all kinds")
  static class NamedTestCase extends AllKinds {}

  @ImagesApiTest(account = "all kinds")
  @TestInstance(Lifecycle.PER_CLASS)
  static class NamedPerClassTestCase extends AllKinds {}
}
