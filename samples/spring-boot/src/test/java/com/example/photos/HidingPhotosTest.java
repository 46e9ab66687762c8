package com.example.photos;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.junit.EachFailure;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

class HidingPhotosTest extends PhotosTest {
  private @Autowired PhotoService photos;

  /** Runs twice: the second run finds the photo as declared, although the account is the same. */
  @RepeatedTest(2)
  void hidingAPhotoAssignsANewId(PhotosTestImages images) {
    String before = images.logo().id();

    String after = photos.hide(before);

    assertThat(after, is(not(before)));
    assertThat(images.logo().id(), is(after));
    images.logo().verifyUpdated(requireSignedURLs(true), leavesMetadataUnchanged());
  }

  @EachFailure
  void noFailureIsReportedAsASuccess(Failure failure, PhotosTestImages images) {
    images.logo().onUpdate().fails(failure);

    assertThrows(PhotoException.class, () -> photos.hide(images.logo().id()));
  }
}
