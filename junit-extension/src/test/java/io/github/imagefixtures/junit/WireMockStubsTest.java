package io.github.imagefixtures.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

class WireMockStubsTest {

  @Test
  void stubsOfATestAreRemovedAfterTheTest() {
    assertThat(TestCaseRunner.failureMessages(TestCaseRunner.run(StubbingTestCase.class)), empty());
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class StubbingTestCase {
    private static final List<StubMapping> STUBS = new ArrayList<>();

    @Test
    @Order(1)
    void stubsAllRequests(
        ImagesApi api,
        ImagesServer server,
        WireMockServer wireMock,
        WireMockStubsTest_StubbingTestCaseImages images) {
      STUBS.add(api.stubFor(any(anyUrl()).willReturn(ok("stubbed"))));

      assertThat(Client.update(api, images.logo().id()).body(), is("stubbed"));
      assertThat(wireMock.getStubMappings().containsAll(STUBS), is(true));
      assertThat(server.wireMock(), is(wireMock));
    }

    @Test
    @Order(2)
    void laterTestDoesNotHaveTheStub(
        ImagesApi api,
        WireMockServer wireMock,
        WireMockStubsTest_StubbingTestCaseImages.LogoStub logo) {
      assertThat(Client.update(api, logo.id()).body(), is(not("stubbed")));
      assertThat(wireMock.getStubMappings().containsAll(STUBS), is(false));
    }

    @AfterAll
    static void clearStubs() {
      STUBS.clear();
    }
  }
}
