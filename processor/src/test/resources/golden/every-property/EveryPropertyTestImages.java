package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Stubs for the images that {@link EveryPropertyTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class EveryPropertyTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "brand/2024/logo \"final\" \\ gr\u00f6\u00dfe";

  private final LogoStub logo;

  private EveryPropertyTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static EveryPropertyTestImages on(ImagesApi api) {
    return new EveryPropertyTestImages(api);
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
        .filename("logo.png")
        .meta("""
            {}""")
        .uploaded("2024-05-06T07:08:09+02:00")
        .variants("thumbnail", "https://cdn.example.com/logo/hero?w=1&h=2")
        .creator("user@example.com <admin> */")
        .failsWith(KnownFailure.RATE_LIMITED, KnownFailure.CONNECTION_RESET)
        .build();

    private LogoStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }
}
