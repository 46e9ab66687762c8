package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import io.github.imagefixtures.support.MetaReader;
import io.github.imagefixtures.support.MetadataMatchers;
import io.github.imagefixtures.support.MetadataPath;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Stubs for the images that {@link LongNamesTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class LongNamesTestImages {
  /**
   * The initial id of {@code profilePictureOfTheBrandTeam}.
   */
  static final String PROFILE_PICTURE_OF_THE_BRAND_TEAM_ID = "campaigns/spring/brand/the-first-picture-of-the-landing-page/for-print";

  private final ProfilePictureOfTheBrandTeamStub profilePictureOfTheBrandTeam;

  private LongNamesTestImages(ImagesApi api) {
    this.profilePictureOfTheBrandTeam = new ProfilePictureOfTheBrandTeamStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static LongNamesTestImages on(ImagesApi api) {
    return new LongNamesTestImages(api);
  }

  /**
   * Returns the stub of {@code profilePictureOfTheBrandTeam}.
   */
  ProfilePictureOfTheBrandTeamStub profilePictureOfTheBrandTeam() {
    return profilePictureOfTheBrandTeam;
  }

  /**
   * Stubs and verifies updates of {@code profilePictureOfTheBrandTeam}.
   */
  @GeneratedByImageFixtures
  public static final class ProfilePictureOfTheBrandTeamStub extends ImageStub<ProfilePictureOfTheBrandTeamMeta, ProfilePictureOfTheBrandTeamMetadata> {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("profilePictureOfTheBrandTeam")
        .id(PROFILE_PICTURE_OF_THE_BRAND_TEAM_ID)
        .filename("the picture of the brand team.png")
        .meta("""
            {
              "nameOfTheApprovingDepartment": "brand",
              "a-very-long-key-of-many-words-that-are-separated-by-hyphens": [1, 2],
              "addressOfTheDepartment": {"streetAndNumberOfTheDepartment": "x"}
            }""")
        .variants("https://images.example.com/campaigns/spring/thumbnail",
            "https://images.example.com/campaigns/spring/hero")
        .failsWith(KnownFailure.RATE_LIMITED, KnownFailure.IMAGE_NOT_FOUND,
            KnownFailure.ROUTE_NOT_FOUND)
        .build();

    private ProfilePictureOfTheBrandTeamStub(ImagesApi api) {
      super(api, DECLARATION, new ProfilePictureOfTheBrandTeamMetadata(MetadataPath.ROOT));
    }

    @Override
    protected ProfilePictureOfTheBrandTeamMeta meta(MetaReader values) {
      return new ProfilePictureOfTheBrandTeamMeta(values);
    }
  }

  /**
   * The stored {@code meta} of {@code profilePictureOfTheBrandTeam}. Each method returns null if its key is absent.
   */
  @GeneratedByImageFixtures
  public static final class ProfilePictureOfTheBrandTeamMeta extends Meta {
    private ProfilePictureOfTheBrandTeamMeta(MetaReader values) {
      super(values);
    }

    /**
     * Returns {@code nameOfTheApprovingDepartment}, declared as {@code "brand"}.
     */
    public @Nullable String nameOfTheApprovingDepartment() {
      return values.getString("nameOfTheApprovingDepartment");
    }

    /**
     * Returns {@code a-very-long-key-of-many-words-that-are-s\u2026}, declared as {@code [1, 2]}.
     */
    public @Nullable List<Long> aVeryLongKeyOfManyWordsThatAreSeparatedByHyphens() {
      return values.getList("a-very-long-key-of-many-words-that-are-separated-by-hyphens",
          Long.class);
    }

    /**
     * Returns {@code addressOfTheDepartment}, declared as <code>{"streetAndNumberOfTheDepartment": "x"}</code>.
     */
    public ProfilePictureOfTheBrandTeamMeta. @Nullable AddressOfTheDepartment addressOfTheDepartment(
        ) {
      return values.getView("addressOfTheDepartment",
          ProfilePictureOfTheBrandTeamMeta.AddressOfTheDepartment::new);
    }

    /**
     * The stored value of {@code addressOfTheDepartment}.
     */
    @GeneratedByImageFixtures
    public static final class AddressOfTheDepartment extends Meta {
      private AddressOfTheDepartment(MetaReader values) {
        super(values);
      }

      /**
       * Returns {@code streetAndNumberOfTheDepartment}, declared as {@code "x"}.
       */
      public @Nullable String streetAndNumberOfTheDepartment() {
        return values.getString("streetAndNumberOfTheDepartment");
      }
    }
  }

  /**
   * Matchers and values for the {@code metadata} of an update of {@code profilePictureOfTheBrandTeam}.
   */
  @GeneratedByImageFixtures
  public static final class ProfilePictureOfTheBrandTeamMetadata extends MetadataMatchers {
    private ProfilePictureOfTheBrandTeamMetadata(MetadataPath path) {
      super(path);
    }

    /**
     * Matches an update by its {@code nameOfTheApprovingDepartment}.
     */
    public Matcher<UpdateImageRequest> nameOfTheApprovingDepartment(
        Matcher<? super String> matcher) {
      return path.value("nameOfTheApprovingDepartment", String.class, matcher);
    }

    /**
     * Matches or returns {@code nameOfTheApprovingDepartment}.
     */
    public MetadataValue nameOfTheApprovingDepartment(String value) {
      return path.value("nameOfTheApprovingDepartment", value);
    }

    /**
     * Matches an update by its {@code a-very-long-key-of-many-words-that-are-s\u2026}.
     */
    public Matcher<UpdateImageRequest> aVeryLongKeyOfManyWordsThatAreSeparatedByHyphens(
        Matcher<? super List<Long>> matcher) {
      return path.list("a-very-long-key-of-many-words-that-are-separated-by-hyphens", Long.class,
          matcher);
    }

    /**
     * Matches or returns {@code a-very-long-key-of-many-words-that-are-s\u2026}.
     */
    public MetadataValue aVeryLongKeyOfManyWordsThatAreSeparatedByHyphens(List<Long> value) {
      return path.value("a-very-long-key-of-many-words-that-are-separated-by-hyphens", value);
    }

    /**
     * Returns matchers and values for the keys of {@code addressOfTheDepartment}.
     */
    public ProfilePictureOfTheBrandTeamMetadata.AddressOfTheDepartment addressOfTheDepartment() {
      return new ProfilePictureOfTheBrandTeamMetadata.AddressOfTheDepartment(path.object("addressOfTheDepartment"));
    }

    /**
     * Matches an update by its {@code addressOfTheDepartment}.
     */
    public Matcher<UpdateImageRequest> addressOfTheDepartment(
        Matcher<? super Map<String, Object>> matcher) {
      return path.value("addressOfTheDepartment", Map.class, matcher);
    }

    /**
     * Matches or returns {@code addressOfTheDepartment}.
     */
    public MetadataValue addressOfTheDepartment(Map<String, ?> value) {
      return path.value("addressOfTheDepartment", value);
    }

    /**
     * Matchers and values for the keys of {@code addressOfTheDepartment}.
     */
    @GeneratedByImageFixtures
    public static final class AddressOfTheDepartment extends MetadataMatchers {
      private AddressOfTheDepartment(MetadataPath path) {
        super(path);
      }

      /**
       * Matches an update by its {@code streetAndNumberOfTheDepartment}.
       */
      public Matcher<UpdateImageRequest> streetAndNumberOfTheDepartment(
          Matcher<? super String> matcher) {
        return path.value("streetAndNumberOfTheDepartment", String.class, matcher);
      }

      /**
       * Matches or returns {@code streetAndNumberOfTheDepartment}.
       */
      public MetadataValue streetAndNumberOfTheDepartment(String value) {
        return path.value("streetAndNumberOfTheDepartment", value);
      }
    }
  }
}
