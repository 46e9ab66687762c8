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
import java.util.List;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link LongTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class LongTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "651b00a8-46a1-47c0-af1b-3faebc2755a4";

  private final LogoStub logo;

  private LongTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** The images in an account; on the same account the same images. */
  static LongTestImages on(ImagesApi api) {
    return new LongTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "651b00a8-46a1-47c0-af1b-3faebc2755a4",
   *   "filename": null,
   *   "meta": {
   *     "description": "A description that is so long that nobody would want to have it on one line",
   *     "tags": [
   *       "a first tag that is long",
   *       "a second tag that is long",
   *       "a third tag that is long"
   *     ],
   *     "quotes": "three \"\"\" and a backslash \\ and a trailing space "
   *   },
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
                {
                  "description": "A description that is so long that nobody would want to have it on one line",
                  "tags": [
                    "a first tag that is long",
                    "a second tag that is long",
                    "a third tag that is long"
                  ],
                  "quotes": "three \\"\\"\\" and a backslash \\\\ and a trailing space "
                }""")
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

    /** {@code description}, declared as {@code "A description that is so long that nobo…}. */
    public String description() {
      return values.get("description", String.class);
    }

    /** {@code tags}, declared as {@code ["a first tag that is long", "a second t…}. */
    public List<String> tags() {
      return values.list("tags", String.class);
    }

    /** {@code quotes}, declared as {@code "three \"\"\" and a backslash \\ and a t…}. */
    public String quotes() {
      return values.get("quotes", String.class);
    }
  }

  /** Matchers for the {@code metadata} that updates of {@code logo} send. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code description} that it sends. */
    public Matcher<UpdateImageRequest> description(Matcher<? super String> matcher) {
      return path.value("description", String.class, matcher);
    }

    /** Matches a request that sends this {@code description}. */
    public Matcher<UpdateImageRequest> description(String value) {
      return path.value("description", value);
    }

    /** Matches a request by the {@code tags} that it sends. */
    public Matcher<UpdateImageRequest> tags(Matcher<? super List<String>> matcher) {
      return path.list("tags", String.class, matcher);
    }

    /** Matches a request that sends this {@code tags}. */
    public Matcher<UpdateImageRequest> tags(List<String> value) {
      return path.value("tags", value);
    }

    /** Matches a request by the {@code quotes} that it sends. */
    public Matcher<UpdateImageRequest> quotes(Matcher<? super String> matcher) {
      return path.value("quotes", String.class, matcher);
    }

    /** Matches a request that sends this {@code quotes}. */
    public Matcher<UpdateImageRequest> quotes(String value) {
      return path.value("quotes", value);
    }
  }

  /** What the {@code meta} of {@code logo} holds in an answer. */
  @GeneratedImageFixtures
  public static final class LogoMetaChanges extends MetaChanges {
    private LogoMetaChanges(ChangedKeys keys) {
      super(keys);
    }

    /** Sets {@code description}. */
    public LogoMetaChanges description(String value) {
      keys.set("description", value);
      return this;
    }

    /** Sets {@code tags}. */
    public LogoMetaChanges tags(List<String> value) {
      keys.set("tags", value);
      return this;
    }

    /** Sets {@code quotes}. */
    public LogoMetaChanges quotes(String value) {
      keys.set("quotes", value);
      return this;
    }
  }
}
