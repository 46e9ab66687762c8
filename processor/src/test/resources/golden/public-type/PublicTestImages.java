package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.matchers.MetadataPath;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link PublicTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
public final class PublicTestImages {
  /** The id that {@code logo} has at first. */
  public static final String LOGO_ID = "251ea389-1af6-4257-9a5c-0fcc9fc9b56f";

  private final LogoStub logo;

  private PublicTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  public static PublicTestImages on(ImagesApi api) {
    return new PublicTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "251ea389-1af6-4257-9a5c-0fcc9fc9b56f",
   *   "filename": null,
   *   "meta": {"owner": "brand"},
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
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata> {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("logo")
            .id(LOGO_ID)
            .meta(
                """
                {"owner": "brand"}""")
            .build();

    private LogoStub(ImagesApi api) {
      super(api, DECLARATION, new LogoMetadata(MetadataPath.ROOT));
    }

    @Override
    protected LogoMeta meta(MetaValues values) {
      return new LogoMeta(values);
    }
  }

  /** What the {@code meta} of {@code logo} holds; null where a key is absent. */
  @GeneratedImageFixtures
  public static final class LogoMeta extends Meta {
    private LogoMeta(MetaValues values) {
      super(values);
    }

    /** {@code owner}, declared as {@code "brand"}. */
    public String owner() {
      return values.getString("owner");
    }
  }

  /** The {@code metadata} that updates of {@code logo} send, or are answered with. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code owner} that it sends. */
    public Matcher<UpdateImageRequest> owner(Matcher<? super String> matcher) {
      return path.value("owner", String.class, matcher);
    }

    /** This {@code owner}, to match a request by, or to answer with. */
    public MetadataValue owner(String value) {
      return path.value("owner", value);
    }
  }
}
