package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Stubs for the images that {@link PrivacyServiceTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class PrivacyServiceTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "fccabdf7-e4b9-4389-914e-f6d1940fdd27";

  private final LogoStub logo;

  private PrivacyServiceTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static PrivacyServiceTestImages on(ImagesApi api) {
    return new PrivacyServiceTestImages(api);
  }

  /**
   * Returns the stub of {@code logo}.
   */
  LogoStub logo() {
    return logo;
  }

  /**
   * Stubs and verifies updates of {@code logo}.
   */
  @GeneratedByImageFixtures
  public static final class LogoStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("logo")
        .id(LOGO_ID)
        .build();

    private LogoStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }
}
