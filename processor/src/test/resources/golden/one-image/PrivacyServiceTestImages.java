package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UntypedImageStub;
import javax.annotation.processing.Generated;

/** The images that {@link PrivacyServiceTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class PrivacyServiceTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "fccabdf7-e4b9-4389-914e-f6d1940fdd27";

  private final LogoStub logo;

  private PrivacyServiceTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  static PrivacyServiceTestImages on(ImagesApi api) {
    return new PrivacyServiceTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "fccabdf7-e4b9-4389-914e-f6d1940fdd27",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  LogoStub logo() {
    return logo;
  }

  /** The stub of {@code logo}. */
  @GeneratedImageFixtures
  public static final class LogoStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("logo")
            .id(LOGO_ID)
            .build();

    private LogoStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }
}
