package com.example.stamps;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.EachFailure;
import io.github.imagefixtures.junit.ImagesApiTest;
import org.junit.jupiter.api.Test;

/**
 * Needs one line of configuration, {@code imagefixtures.intercept = true}, and no change of the
 * application.
 */
@ImagesApiTest(account = "023e105f4ecef8ad9ca31a8372d0c353")
@ImageFixture(name = "penny")
class StampServiceTest {

  @Test
  void hidingAStampReturnsItsNewId(ImagesApi api, StampServiceTestImages images) {
    String newId = new StampService(api.apiToken()).hide(images.penny().id());

    assertThat(newId, is(images.penny().id()));
    images.penny().verifyUpdated(requireSignedURLs(true));
  }

  @EachFailure
  void aFailureIsNeverReportedAsSuccess(
      Failure failure, ImagesApi api, StampServiceTestImages images) {
    images.penny().onUpdate().fails(failure);

    StampService stamps = new StampService(api.apiToken());
    assertThrows(StampException.class, () -> stamps.hide(images.penny().id()));
  }
}
