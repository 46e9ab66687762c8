package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UntypedImageStub;
import javax.annotation.processing.Generated;

/** The images that {@link BrandImages} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
public final class BrandImagesImages {
  /** The id that {@code logo} has at first. */
  public static final String LOGO_ID = "4edc308a-c7c5-4a0e-b5e5-7f45e08f10dd";

  private final LogoStub logo;

  private BrandImagesImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  public static BrandImagesImages on(ImagesApi api) {
    return new BrandImagesImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "4edc308a-c7c5-4a0e-b5e5-7f45e08f10dd",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  public LogoStub logo() {
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
