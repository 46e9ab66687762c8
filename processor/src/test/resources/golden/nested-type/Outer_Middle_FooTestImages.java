package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UntypedImageStub;
import javax.annotation.processing.Generated;

/** The images that {@link Outer.Middle.FooTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class Outer_Middle_FooTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "a5787700-5f95-4f82-b8a9-c6274abb7c26";

  private final LogoStub logo;

  private Outer_Middle_FooTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  static Outer_Middle_FooTestImages on(ImagesApi api) {
    return new Outer_Middle_FooTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "a5787700-5f95-4f82-b8a9-c6274abb7c26",
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
