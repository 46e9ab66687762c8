package com.example.privacy;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;

/** Four tests that print what the application and the server exchange. */
@ImagesApiTest
@ImageFixture(
    name = "logo",
    filename = "logo.png",
    meta =
        """
        {"owner": "brand", "views": 3, "approved": true}
        """)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuickstartTest {

  @Test
  @Order(1)
  @DisplayName("An access change assigns a new id")
  void changingAccessAssignsANewId(ImagesApi api, QuickstartTestImages images) {
    String newId = service(api).hide(images.logo().id());

    assertThat(newId, is(not(QuickstartTestImages.LOGO_ID)));
    assertThat(images.logo().id(), is(newId));
    images.logo().verifyUpdated(requireSignedURLs(true), leavesMetadataUnchanged());
  }

  @Test
  @Order(2)
  @DisplayName("A rate-limited update is retried")
  void aRateLimitedUpdateIsRetried(ImagesApi api, QuickstartTestImages images) {
    var logo = images.logo();
    logo.onUpdate(logo.metadata().owner("press")) // typed, from the keys of meta
        .fails(Failure.rateLimited(Duration.ZERO))
        .thenSucceeds();

    service(api).rename(logo.id(), "press");

    assertThat(api.updates(), hasSize(2));
    assertThat(logo.current().meta().owner(), is("press"));
    assertThat(logo.current().meta().views(), is(3L));
  }

  @Test
  @Order(3)
  @DisplayName("A missing image is reported")
  void aMissingImageIsReported(ImagesApi api) {
    var e = assertThrows(ImagesException.class, () -> service(api).hide(api.unknownImageId()));

    assertThat(e.code(), is(5404));
  }

  @Test
  @Order(4)
  @DisplayName("A lost response leaves the change in place")
  void aLostResponseLeavesTheChangeInPlace(ImagesApi api, QuickstartTestImages images) {
    var logo = images.logo();
    logo.onUpdate(requireSignedURLs(true)).fails(Failure.connectionReset().afterTheChange());

    // The retry uses the old id, because the response with the new one never arrived.
    var e =
        assertThrows(ImagesException.class, () -> service(api).hide(QuickstartTestImages.LOGO_ID));

    assertThat(e.code(), is(5404));
    assertThat(logo.current().requireSignedURLs(), is(true));
  }

  @AfterEach
  void printTheTraffic(TestInfo test, ImagesApi api) {
    System.out.println("== " + test.getDisplayName() + "\n\n" + api.traffic());
  }

  @AfterAll
  static void printTheSummary() {
    System.out.println(
        "Each test used an account of its own on one server: an access change, a retry, a failure"
            + " and a lost response.");
  }

  private static PrivacyService service(ImagesApi api) {
    return new PrivacyService(api.baseUrl(), api.accountId(), api.apiToken());
  }
}
