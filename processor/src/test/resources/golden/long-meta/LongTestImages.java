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

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
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
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata> {
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

    /** {@code description}, declared as {@code "A description that is so long that nobo…}. */
    public String description() {
      return values.getString("description");
    }

    /** {@code tags}, declared as {@code ["a first tag that is long", "a second t…}. */
    public List<String> tags() {
      return values.getList("tags", String.class);
    }

    /** {@code quotes}, declared as {@code "three \"\"\" and a backslash \\ and a t…}. */
    public String quotes() {
      return values.getString("quotes");
    }
  }

  /** The {@code metadata} that updates of {@code logo} send, or are answered with. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code description} that it sends. */
    public Matcher<UpdateImageRequest> description(Matcher<? super String> matcher) {
      return path.value("description", String.class, matcher);
    }

    /** This {@code description}, to match a request by, or to answer with. */
    public MetadataValue description(String value) {
      return path.value("description", value);
    }

    /** Matches a request by the {@code tags} that it sends. */
    public Matcher<UpdateImageRequest> tags(Matcher<? super List<String>> matcher) {
      return path.list("tags", String.class, matcher);
    }

    /** This {@code tags}, to match a request by, or to answer with. */
    public MetadataValue tags(List<String> value) {
      return path.value("tags", value);
    }

    /** Matches a request by the {@code quotes} that it sends. */
    public Matcher<UpdateImageRequest> quotes(Matcher<? super String> matcher) {
      return path.value("quotes", String.class, matcher);
    }

    /** This {@code quotes}, to match a request by, or to answer with. */
    public MetadataValue quotes(String value) {
      return path.value("quotes", value);
    }
  }
}
