package com.example.photos;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HandingOverPhotosTest extends PhotosTest {
  private final PhotoService photos;

  /** Spring provides the parameters with {@code @Autowired}, the JUnit extension all others. */
  HandingOverPhotosTest(@Autowired PhotoService photos) {
    this.photos = photos;
  }

  @Test
  void changingTheOwnerKeepsTheOtherMetadata(PhotosTestImages images) {
    var logo = images.logo();

    photos.handOver(logo.id(), "press");

    assertThat(logo.current().meta().owner(), is("press"));
    assertThat(logo.current().meta().views(), is(3L));
  }
}
