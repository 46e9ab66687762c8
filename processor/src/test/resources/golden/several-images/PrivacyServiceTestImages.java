package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import io.github.imagefixtures.support.MetaReader;
import io.github.imagefixtures.support.MetadataMatchers;
import io.github.imagefixtures.support.MetadataPath;
import java.lang.Boolean;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

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

  /**
   * The initial id of {@code avatar}.
   */
  static final String AVATAR_ID = "1d9adced-abae-4df0-9d67-46d9033e67b4";

  private final LogoStub logo;

  private final AvatarStub avatar;

  private PrivacyServiceTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
    this.avatar = new AvatarStub(api);
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
   * Returns the stub of {@code avatar}.
   */
  AvatarStub avatar() {
    return avatar;
  }

  /**
   * Stubs and verifies updates of {@code logo}.
   */
  @GeneratedByImageFixtures
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata> {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("logo")
        .id(LOGO_ID)
        .filename("logo.png")
        .meta("""
            {"owner": "brand", "views": 3, "approved": true}""")
        .build();

    private LogoStub(ImagesApi api) {
      super(api, DECLARATION, new LogoMetadata(MetadataPath.ROOT));
    }

    @Override
    protected LogoMeta meta(MetaReader values) {
      return new LogoMeta(values);
    }
  }

  /**
   * The stored {@code meta} of {@code logo}. Each method returns null if its key is absent.
   */
  @GeneratedByImageFixtures
  public static final class LogoMeta extends Meta {
    private LogoMeta(MetaReader values) {
      super(values);
    }

    /**
     * Returns {@code owner}, declared as {@code "brand"}.
     */
    public @Nullable String owner() {
      return values.getString("owner");
    }

    /**
     * Returns {@code views}, declared as {@code 3}.
     */
    public @Nullable Long views() {
      return values.getLong("views");
    }

    /**
     * Returns {@code approved}, declared as {@code true}.
     */
    public @Nullable Boolean approved() {
      return values.getBoolean("approved");
    }
  }

  /**
   * Matchers and values for the {@code metadata} of an update of {@code logo}.
   */
  @GeneratedByImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /**
     * Matches an update by its {@code owner}.
     */
    public Matcher<UpdateImageRequest> owner(Matcher<? super String> matcher) {
      return path.value("owner", String.class, matcher);
    }

    /**
     * Matches or returns {@code owner}.
     */
    public MetadataValue owner(String value) {
      return path.value("owner", value);
    }

    /**
     * Matches an update by its {@code views}.
     */
    public Matcher<UpdateImageRequest> views(Matcher<? super Long> matcher) {
      return path.value("views", Long.class, matcher);
    }

    /**
     * Matches or returns {@code views}.
     */
    public MetadataValue views(long value) {
      return path.value("views", value);
    }

    /**
     * Matches an update by its {@code approved}.
     */
    public Matcher<UpdateImageRequest> approved(Matcher<? super Boolean> matcher) {
      return path.value("approved", Boolean.class, matcher);
    }

    /**
     * Matches or returns {@code approved}.
     */
    public MetadataValue approved(boolean value) {
      return path.value("approved", value);
    }
  }

  /**
   * Stubs and verifies updates of {@code avatar}.
   */
  @GeneratedByImageFixtures
  public static final class AvatarStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("avatar")
        .id(AVATAR_ID)
        .requireSignedURLs(true)
        .build();

    private AvatarStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }
}
