package com.example.privacy;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesAccessUnchanged;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.EachFailure;
import io.github.imagefixtures.junit.ImagesApiTest;
import org.junit.jupiter.api.Test;

@ImagesApiTest
@ImageFixture(
    name = "logo",
    filename = "logo.png",
    meta =
        """
        {"owner": "brand", "views": 3, "approved": true}
        """)
@ImageFixture(name = "avatar", requireSignedURLs = true)
class PrivacyServiceTest {

  @Test
  void hidingAPrivateImageKeepsItsId(ImagesApi api, PrivacyServiceTestImages images) {
    String id = images.avatar().id();

    assertThat(service(api).hide(id), is(id));
  }

  @Test
  void renamingKeepsTheOtherMetadata(ImagesApi api, PrivacyServiceTestImages images) {
    var logo = images.logo();

    service(api).rename(logo.id(), "press"); // reads, merges, updates: no stub is needed

    assertThat(logo.current().meta().owner(), is("press"));
    assertThat(logo.current().meta().views(), is(3L));
    logo.verifyUpdated(logo.metadata().owner("press"), leavesAccessUnchanged());
  }

  @Test
  void anImageThatCannotBeReadIsNotUpdated(ImagesApi api, PrivacyServiceTestImages images) {
    String path = api.imagesUrl().getPath() + images.logo().id();
    api.stubFor(get(urlPathEqualTo(path)).willReturn(serviceUnavailable()));

    assertThrows(ImagesException.class, () -> service(api).rename(images.logo().id(), "press"));

    images.logo().verifyNotUpdated();
  }

  @Test
  void aRefusedTokenIsReported(ImagesApi api, PrivacyServiceTestImages images) {
    var service = new PrivacyService(api.baseUrl(), api.accountId(), api.unknownToken());

    var e = assertThrows(ImagesException.class, () -> service.rename(images.logo().id(), "press"));

    assertThat(e.code(), is(10000));
    images.logo().verifyNotUpdated();
  }

  @EachFailure // runs once for each known failure of the service
  void noFailureIsReportedAsASuccess(
      Failure failure, ImagesApi api, PrivacyServiceTestImages images) {
    images.logo().onUpdate().fails(failure);

    assertThrows(ImagesException.class, () -> service(api).hide(images.logo().id()));
  }

  private static PrivacyService service(ImagesApi api) {
    return new PrivacyService(api.baseUrl(), api.accountId(), api.apiToken());
  }
}
