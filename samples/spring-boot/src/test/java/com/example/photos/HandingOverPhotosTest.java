package com.example.photos;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.ImagesApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HandingOverPhotosTest extends PhotosTest {
  private final PhotoService photos;

  /** Spring provides the parameters with {@code @Autowired}, the JUnit extension all others. */
  HandingOverPhotosTest(@Autowired PhotoService photos) {
    this.photos = photos;
  }

  @Test
  void changingTheOwnerKeepsTheOtherMetadata(ImagesApi api, PhotosTestImages images) {
    var logo = images.logo();
    String path = api.imagesUrl().getPath() + logo.id();
    api.stubFor(
        get(urlPathEqualTo(path))
            .willReturn(
                okJson(
                    """
                    {"success": true, "result": {"id": "%s", "meta": {"owner": "brand", "views": 3}}}
                    """
                        .formatted(logo.id()))));

    photos.handOver(logo.id(), "press");

    assertThat(logo.current().meta().owner(), is("press"));
    assertThat(logo.current().meta().views(), is(3L));
  }
}
