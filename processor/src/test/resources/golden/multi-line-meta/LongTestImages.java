package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import io.github.imagefixtures.support.MetaReader;
import io.github.imagefixtures.support.MetadataMatchers;
import io.github.imagefixtures.support.MetadataPath;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Stubs for the images that {@link LongTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class LongTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "651b00a8-46a1-47c0-af1b-3faebc2755a4";

  private final LogoStub logo;

  private LongTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static LongTestImages on(ImagesApi api) {
    return new LongTestImages(api);
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
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata> {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("logo")
        .id(LOGO_ID)
        .meta("""
            {
              "description": "A description that is too long to fit on one line with the other keys",
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
     * Returns {@code description}, declared as {@code "A description that is too long to fit o\u2026}.
     */
    public @Nullable String description() {
      return values.getString("description");
    }

    /**
     * Returns {@code tags}, declared as {@code ["a first tag that is long", "a second t\u2026}.
     */
    public @Nullable List<String> tags() {
      return values.getList("tags", String.class);
    }

    /**
     * Returns {@code quotes}, declared as {@code "three \"\"\" and a backslash \\ and a t\u2026}.
     */
    public @Nullable String quotes() {
      return values.getString("quotes");
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
     * Matches an update by its {@code description}.
     */
    public Matcher<UpdateImageRequest> description(Matcher<? super String> matcher) {
      return path.value("description", String.class, matcher);
    }

    /**
     * Matches or returns {@code description}.
     */
    public MetadataValue description(String value) {
      return path.value("description", value);
    }

    /**
     * Matches an update by its {@code tags}.
     */
    public Matcher<UpdateImageRequest> tags(Matcher<? super List<String>> matcher) {
      return path.list("tags", String.class, matcher);
    }

    /**
     * Matches or returns {@code tags}.
     */
    public MetadataValue tags(List<String> value) {
      return path.value("tags", value);
    }

    /**
     * Matches an update by its {@code quotes}.
     */
    public Matcher<UpdateImageRequest> quotes(Matcher<? super String> matcher) {
      return path.value("quotes", String.class, matcher);
    }

    /**
     * Matches or returns {@code quotes}.
     */
    public MetadataValue quotes(String value) {
      return path.value("quotes", value);
    }
  }
}
