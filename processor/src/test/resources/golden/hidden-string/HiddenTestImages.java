package com.example;

import io.github.imagefixtures.ChangedKeys;
import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaChanges;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.matchers.MetadataPath;
import java.lang.Long;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link HiddenTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class HiddenTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "f98eb859-ccba-49cd-aa73-ef74f050cebe";

  private final LogoStub logo;

  private HiddenTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** The images in an account; on the same account the same images. */
  static HiddenTestImages on(ImagesApi api) {
    return new HiddenTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "f98eb859-ccba-49cd-aa73-ef74f050cebe",
   *   "filename": null,
   *   "meta": {"owner": "brand", "views": 1},
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
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata, LogoMetaChanges> {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("logo")
            .id(LOGO_ID)
            .meta(
                """
                {"owner": "brand", "views": 1}""")
            .build();

    private LogoStub(ImagesApi api) {
      super(api, DECLARATION, LogoMeta::new, LogoMetadata::new, LogoMetaChanges::new);
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
      return values.get("owner", String.class);
    }

    /** {@code views}, declared as {@code 1}. */
    public Long views() {
      return values.get("views", Long.class);
    }
  }

  /** Matchers for the {@code metadata} that updates of {@code logo} send. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code owner} that it sends. */
    public Matcher<UpdateImageRequest> owner(Matcher<? super String> matcher) {
      return path.value("owner", String.class, matcher);
    }

    /** Matches a request that sends this {@code owner}. */
    public Matcher<UpdateImageRequest> owner(String value) {
      return path.value("owner", value);
    }

    /** Matches a request by the {@code views} that it sends. */
    public Matcher<UpdateImageRequest> views(Matcher<? super Long> matcher) {
      return path.value("views", Long.class, matcher);
    }

    /** Matches a request that sends this {@code views}. */
    public Matcher<UpdateImageRequest> views(long value) {
      return path.value("views", value);
    }
  }

  /** What the {@code meta} of {@code logo} holds in an answer. */
  @GeneratedImageFixtures
  public static final class LogoMetaChanges extends MetaChanges {
    private LogoMetaChanges(ChangedKeys keys) {
      super(keys);
    }

    /** Sets {@code owner}. */
    public LogoMetaChanges owner(String value) {
      keys.set("owner", value);
      return this;
    }

    /** Sets {@code views}. */
    public LogoMetaChanges views(long value) {
      keys.set("views", value);
      return this;
    }
  }
}
