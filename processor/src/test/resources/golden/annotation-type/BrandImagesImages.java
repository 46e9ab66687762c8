package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Stubs for the images that {@link BrandImages} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
public final class BrandImagesImages {
  /**
   * The initial id of {@code logo}.
   */
  public static final String LOGO_ID = "4edc308a-c7c5-4a0e-b5e5-7f45e08f10dd";

  private final LogoStub logo;

  private BrandImagesImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  public static BrandImagesImages on(ImagesApi api) {
    return new BrandImagesImages(api);
  }

  /**
   * Returns the stub of {@code logo}.
   */
  public LogoStub logo() {
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
