import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Stubs for the images that {@link FooTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class FooTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "0d81e261-ebee-4d04-9aa9-d2e19ef065bf";

  private final LogoStub logo;

  private FooTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static FooTestImages on(ImagesApi api) {
    return new FooTestImages(api);
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
