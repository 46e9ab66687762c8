package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Stubs for the images that {@link Outer.Middle.FooTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class Outer_Middle_FooTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "a5787700-5f95-4f82-b8a9-c6274abb7c26";

  private final LogoStub logo;

  private Outer_Middle_FooTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static Outer_Middle_FooTestImages on(ImagesApi api) {
    return new Outer_Middle_FooTestImages(api);
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
