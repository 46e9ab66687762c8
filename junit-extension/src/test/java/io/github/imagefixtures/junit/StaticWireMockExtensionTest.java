package io.github.imagefixtures.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Shows a reason for this extension. A static {@code WireMockExtension} resets all stubs before
 * each test, including the stubs of a test that runs at the same time. Latches make the order of
 * the steps deterministic.
 */
class StaticWireMockExtensionTest {

  @Test
  void staticWireMockExtensionRemovesTheStubsOfAConcurrentTest() {
    assertThat(
        TestCaseRunner.failureMessages(
            TestCaseRunner.concurrently(2, StaticExtensionTestCase.class).execute()),
        contains("\nExpected: is <200>\n     but: was <404>"));
  }

  static class StaticExtensionTestCase {
    private static final TestOrder ORDER = new TestOrder();

    @Order(1)
    @RegisterExtension
    static final BeforeEachCallback SECOND_BEGINS_AFTER_FIRST_STUB =
        context -> {
          if (context.getRequiredTestMethod().getName().equals("second")) {
            ORDER.awaitFirstStub();
          }
        };

    @Order(2)
    @RegisterExtension
    static final WireMockExtension WIRE_MOCK = WireMockExtension.newInstance().build();

    @Test
    void first() throws InterruptedException {
      WIRE_MOCK.stubFor(any(anyUrl()).willReturn(ok()));
      ORDER.firstStubIsCreated();
      ORDER.awaitSecondTest();
      assertThat(
          Client.patch(URI.create(WIRE_MOCK.baseUrl()), "token", "{}").statusCode(), is(200));
    }

    @Test
    void second() {
      ORDER.secondTestHasBegun();
    }
  }

  @Test
  void imagesApiExtensionKeepsTheStubsOfAConcurrentTest() {
    assertThat(
        TestCaseRunner.failureMessages(
            TestCaseRunner.concurrently(2, OwnAccountTestCase.class).execute()),
        empty());
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class OwnAccountTestCase {
    private static final TestOrder ORDER = new TestOrder();

    @Test
    void first(ImagesApi api, StaticWireMockExtensionTest_OwnAccountTestCaseImages images)
        throws InterruptedException {
      api.stubFor(any(anyUrl()).willReturn(ok("stubbed")));
      ORDER.firstStubIsCreated();
      ORDER.awaitSecondTest();
      assertThat(Client.update(api, images.logo().id()).body(), is("stubbed"));
    }

    @Test
    void second() throws InterruptedException {
      ORDER.awaitFirstStub();
      ORDER.secondTestHasBegun();
    }
  }

  /**
   * Orders the tests: the first creates a stub, then the second begins, then the first continues.
   */
  private static final class TestOrder {
    private final CountDownLatch firstStub = new CountDownLatch(1);
    private final CountDownLatch secondTest = new CountDownLatch(1);

    void firstStubIsCreated() {
      firstStub.countDown();
    }

    void secondTestHasBegun() {
      secondTest.countDown();
    }

    void awaitFirstStub() throws InterruptedException {
      assertThat(firstStub.await(30, TimeUnit.SECONDS), is(true));
    }

    void awaitSecondTest() throws InterruptedException {
      assertThat(secondTest.await(30, TimeUnit.SECONDS), is(true));
    }
  }
}
