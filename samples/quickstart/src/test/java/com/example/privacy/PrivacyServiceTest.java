package com.example.privacy;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesAccessUnchanged;
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
import io.github.imagefixtures.junit.EachFailure;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

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
  void hidesTheLogo(ImagesApi api, PrivacyServiceTestImages images) {
    var service = new PrivacyService(api.baseUrl(), api.accountId(), api.apiToken());

    String newId = service.hide(images.logo().id());

    assertThat(images.logo().current().requireSignedURLs(), is(true));
    assertThat(newId, is(images.logo().id())); // an access change gives the image a new UID
    images.logo().verifyUpdated(requireSignedURLs(true), leavesMetadataUnchanged());
  }

  @Test
  void leavesAHiddenImageWhereItIs(ImagesApi api, PrivacyServiceTestImages images) {
    String id = images.avatar().id();

    assertThat(service(api).hide(id), is(id));
  }

  @Test
  void replacesTheMetadata(ImagesApi api, PrivacyServiceTestImages images) {
    var logo = images.logo();

    var forgetful = new PrivacyService(api.baseUrl(), api.accountId(), api.apiToken());
    forgetful.rename(logo.id(), "press");

    assertThat(logo.current().meta().owner(), is("press"));
    assertThat(logo.current().meta().views(), is((Long) null)); // replaced, not merged
    logo.verifyUpdated(logo.metadata().owner("press"), leavesAccessUnchanged());
  }

  @Test
  void saysThatAnImageIsNotFound(ImagesApi api) {
    var e = assertThrows(ImagesException.class, () -> service(api).hide(api.unknownImageId()));

    assertThat(e.code(), is(5404));
  }

  @Test
  void retriesWhenRateLimited(ImagesApi api, PrivacyServiceTestImages images) {
    var logo = images.logo();
    logo.onUpdate(logo.metadata().owner("brand")) // typed from meta
        .fails(Failure.rateLimited(Duration.ZERO))
        .thenSucceeds();

    service(api).rename(logo.id(), "brand");

    assertThat(logo.current().meta().views(), is(3L));
    assertThat(api.updates(), hasSize(2));
  }

  @Test
  void saysThatItsTokenIsRefused(ImagesApi api, PrivacyServiceTestImages images) {
    var stranger = new PrivacyService(api.baseUrl(), api.accountId(), api.unknownToken());

    var e = assertThrows(ImagesException.class, () -> stranger.rename(images.logo().id(), "brand"));

    assertThat(e.code(), is(10000));
    images.logo().verifyNotUpdated();
  }

  @Test
  void meetsTheOldIdWhenTheAnswerToAChangeIsLost(ImagesApi api, PrivacyServiceTestImages images) {
    var logo = images.logo();
    String oldId = logo.id();
    logo.onUpdate(requireSignedURLs(true)).fails(Failure.connectionReset().afterTheChange());

    var e = assertThrows(ImagesException.class, () -> service(api).hide(oldId));

    assertThat("the retry asks for an id that is gone", e.code(), is(5404));
    assertThat("yet the change was made", logo.current().requireSignedURLs(), is(true));
    assertThat(logo.id(), is(not(oldId)));
  }

  @EachFailure // one invocation for each failure that the API can answer with
  void neverReportsAFailureAsSuccess(
      Failure failure, ImagesApi api, PrivacyServiceTestImages images) {
    images.logo().onUpdate().fails(failure);

    assertThrows(ImagesException.class, () -> service(api).hide(images.logo().id()));
  }

  @AfterEach
  void showsWhatWasExchanged(TestInfo test, ImagesApi api) {
    System.out.println(test.getDisplayName() + "\n\n" + api.traffic() + "\n");
  }

  private static PrivacyService service(ImagesApi api) {
    Catalogue catalogue = imageId -> Map.of("owner", "brand", "views", 3, "approved", true);
    return new PrivacyService(api.baseUrl(), api.accountId(), api.apiToken(), catalogue);
  }
}
