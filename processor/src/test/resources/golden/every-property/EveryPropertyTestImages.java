package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.UntypedImageStub;
import javax.annotation.processing.Generated;

/** The images that {@link EveryPropertyTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class EveryPropertyTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "brand/2024/logo \"final\" \\ größe";

  private final LogoStub logo;

  private EveryPropertyTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  static EveryPropertyTestImages on(ImagesApi api) {
    return new EveryPropertyTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "brand/2024/logo \"final\" \\ größe",
   *   "filename": "logo.png",
   *   "meta": {},
   *   "requireSignedURLs": false,
   *   "uploaded": "2024-05-06T07:08:09+02:00",
   *   "variants": ["thumbnail", "https://cdn.example.com/logo/hero?w=1&amp;h=2"],
   *   "creator": "user&#64;example.com &lt;admin&gt; *&#47;"
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
            .filename("logo.png")
            .meta(
                """
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
