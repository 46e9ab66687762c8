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
 * Why this extension exists: a static {@code WireMockExtension} resets its stubs before each test,
 * those of a test that is running at the same time as well. The latches bring that about each time.
 */
class SharedWireMockTest {

  @Test
  void aStaticWireMockExtensionLosesTheStubsOfANeighbour() {
    assertThat(
        Kit.messages(Kit.concurrently(2, SharingTestCase.class).execute()),
        contains("\nExpected: is <200>\n     but: was <404>"));
  }

  static class SharingTestCase {
    private static final Meeting MEETING = new Meeting();

    @Order(1)
    @RegisterExtension
    static final BeforeEachCallback SECOND_BEGINS_LATER =
        context -> {
          if (context.getRequiredTestMethod().getName().equals("second")) {
            MEETING.awaitTheFirst();
          }
        };

    @Order(2)
    @RegisterExtension
    static final WireMockExtension WIRE_MOCK = WireMockExtension.newInstance().build();

    @Test
    void first() throws InterruptedException {
      WIRE_MOCK.stubFor(any(anyUrl()).willReturn(ok()));
      MEETING.firstHasStubbed();
      MEETING.awaitTheSecond();
      assertThat(
          Client.patch(URI.create(WIRE_MOCK.baseUrl()), "token", "{}").statusCode(), is(200));
    }

    @Test
    void second() {
      MEETING.secondHasBegun();
    }
  }

  @Test
  void thisExtensionDoesNot() {
    assertThat(Kit.messages(Kit.concurrently(2, OwnAccountTestCase.class).execute()), empty());
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class OwnAccountTestCase {
    private static final Meeting MEETING = new Meeting();

    @Test
    void first(ImagesApi api, SharedWireMockTest_OwnAccountTestCaseImages images)
        throws InterruptedException {
      api.stubFor(any(anyUrl()).willReturn(ok("stubbed")));
      MEETING.firstHasStubbed();
      MEETING.awaitTheSecond();
      assertThat(Client.update(api, images.logo().id()).body(), is("stubbed"));
    }

    @Test
    void second() throws InterruptedException {
      MEETING.awaitTheFirst();
      MEETING.secondHasBegun();
    }
  }

  /** Lets the first test stub, then the second one begin, and then the first one go on. */
  private static final class Meeting {
    private final CountDownLatch stubbed = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);

    void firstHasStubbed() {
      stubbed.countDown();
    }

    void secondHasBegun() {
      begun.countDown();
    }

    void awaitTheFirst() throws InterruptedException {
      assertThat(stubbed.await(30, TimeUnit.SECONDS), is(true));
    }

    void awaitTheSecond() throws InterruptedException {
      assertThat(begun.await(30, TimeUnit.SECONDS), is(true));
    }
  }
}
