package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.matchers.MetadataPath;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link PrivacyServiceTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class PrivacyServiceTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "fccabdf7-e4b9-4389-914e-f6d1940fdd27";

  /** The id that {@code avatar} has at first. */
  static final String AVATAR_ID = "1d9adced-abae-4df0-9d67-46d9033e67b4";

  private final LogoStub logo;

  private final AvatarStub avatar;

  private PrivacyServiceTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
    this.avatar = new AvatarStub(api);
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
   *   "filename": "logo.png",
   *   "meta": {"owner": "brand", "views": 3, "approved": true},
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  LogoStub logo() {
    return logo;
  }

  /**
   * The image {@code avatar}, declared as
   *
   * <pre>
   * {
   *   "id": "1d9adced-abae-4df0-9d67-46d9033e67b4",
   *   "filename": null,
   *   "requireSignedURLs": true,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  AvatarStub avatar() {
    return avatar;
  }

  /** The stub of {@code logo}. */
  @GeneratedImageFixtures
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata> {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("logo")
            .id(LOGO_ID)
            .filename("logo.png")
            .meta(
                """
                {"owner": "brand", "views": 3, "approved": true}""")
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

    /** {@code views}, declared as {@code 3}. */
    public Long views() {
      return values.getLong("views");
    }

    /** {@code approved}, declared as {@code true}. */
    public Boolean approved() {
      return values.getBoolean("approved");
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

    /** Matches a request by the {@code views} that it sends. */
    public Matcher<UpdateImageRequest> views(Matcher<? super Long> matcher) {
      return path.value("views", Long.class, matcher);
    }

    /** This {@code views}, to match a request by, or to answer with. */
    public MetadataValue views(long value) {
      return path.value("views", value);
    }

    /** Matches a request by the {@code approved} that it sends. */
    public Matcher<UpdateImageRequest> approved(Matcher<? super Boolean> matcher) {
      return path.value("approved", Boolean.class, matcher);
    }

    /** This {@code approved}, to match a request by, or to answer with. */
    public MetadataValue approved(boolean value) {
      return path.value("approved", value);
    }
  }

  /** The stub of {@code avatar}. */
  @GeneratedImageFixtures
  public static final class AvatarStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("avatar")
            .id(AVATAR_ID)
            .requireSignedURLs(true)
            .build();

    private AvatarStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }
}
