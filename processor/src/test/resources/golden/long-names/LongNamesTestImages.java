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

/**
 * Stubs for the images that {@link LongNamesTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class LongNamesTestImages {
  /**
   * The initial id of {@code profilePictureOfTheBrandTeam}.
   */
  static final String PROFILE_PICTURE_OF_THE_BRAND_TEAM_ID = "campaigns/spring/brand/the-picture-that-everybody-sees-first/for-print";

  private final ProfilePictureOfTheBrandTeamStub profilePictureOfTheBrandTeam;

  private LongNamesTestImages(ImagesApi api) {
    this.profilePictureOfTheBrandTeam = new ProfilePictureOfTheBrandTeamStub(api);
  }

  /**
   * Declares the images in the account, unless they are already declared there.
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
              "theDepartmentThatHasToApprove": "brand",
              "a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on": [1, 2],
              "theAddressOfTheDepartment": {"theStreetInWhichTheDepartmentIs": "x"}
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
   * The stored {@code meta} of {@code profilePictureOfTheBrandTeam}; an absent key is returned as null.
   */
  @GeneratedByImageFixtures
  public static final class ProfilePictureOfTheBrandTeamMeta extends Meta {
    private ProfilePictureOfTheBrandTeamMeta(MetaReader values) {
      super(values);
    }

    /**
     * Returns {@code theDepartmentThatHasToApprove}, declared as {@code "brand"}.
     */
    public String theDepartmentThatHasToApprove() {
      return values.getString("theDepartmentThatHasToApprove");
    }

    /**
     * Returns {@code a-key-of-many-words-that-are-joined-by-d…}, declared as {@code [1, 2]}.
     */
    public List<Long> aKeyOfManyWordsThatAreJoinedByDashesAndGoOnAndOn() {
      return values.getList("a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on",
          Long.class);
    }

    /**
     * Returns {@code theAddressOfTheDepartment}, declared as <code>{"theStreetInWhichTheDepartmentIs": "x"}</code>.
     */
    public TheAddressOfTheDepartment theAddressOfTheDepartment() {
      return values.getView("theAddressOfTheDepartment", TheAddressOfTheDepartment::new);
    }

    /**
     * The keys of {@code theAddressOfTheDepartment}.
     */
    @GeneratedByImageFixtures
    public static final class TheAddressOfTheDepartment extends Meta {
      private TheAddressOfTheDepartment(MetaReader values) {
        super(values);
      }

      /**
       * Returns {@code theStreetInWhichTheDepartmentIs}, declared as {@code "x"}.
       */
      public String theStreetInWhichTheDepartmentIs() {
        return values.getString("theStreetInWhichTheDepartmentIs");
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
     * Matches an update by its {@code theDepartmentThatHasToApprove}.
     */
    public Matcher<UpdateImageRequest> theDepartmentThatHasToApprove(
        Matcher<? super String> matcher) {
      return path.value("theDepartmentThatHasToApprove", String.class, matcher);
    }

    /**
     * Matches or returns {@code theDepartmentThatHasToApprove}.
     */
    public MetadataValue theDepartmentThatHasToApprove(String value) {
      return path.value("theDepartmentThatHasToApprove", value);
    }

    /**
     * Matches an update by its {@code a-key-of-many-words-that-are-joined-by-d…}.
     */
    public Matcher<UpdateImageRequest> aKeyOfManyWordsThatAreJoinedByDashesAndGoOnAndOn(
        Matcher<? super List<Long>> matcher) {
      return path.list("a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on", Long.class,
          matcher);
    }

    /**
     * Matches or returns {@code a-key-of-many-words-that-are-joined-by-d…}.
     */
    public MetadataValue aKeyOfManyWordsThatAreJoinedByDashesAndGoOnAndOn(List<Long> value) {
      return path.value("a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on", value);
    }

    /**
     * Returns what matches the keys of {@code theAddressOfTheDepartment}.
     */
    public TheAddressOfTheDepartment theAddressOfTheDepartment() {
      return new TheAddressOfTheDepartment(path.object("theAddressOfTheDepartment"));
    }

    /**
     * Matches an update by its {@code theAddressOfTheDepartment}.
     */
    public Matcher<UpdateImageRequest> theAddressOfTheDepartment(
        Matcher<? super Map<String, Object>> matcher) {
      return path.value("theAddressOfTheDepartment", Map.class, matcher);
    }

    /**
     * Matches or returns {@code theAddressOfTheDepartment}.
     */
    public MetadataValue theAddressOfTheDepartment(Map<String, ?> value) {
      return path.value("theAddressOfTheDepartment", value);
    }

    /**
     * Matchers and values for the keys of {@code theAddressOfTheDepartment}.
     */
    @GeneratedByImageFixtures
    public static final class TheAddressOfTheDepartment extends MetadataMatchers {
      private TheAddressOfTheDepartment(MetadataPath path) {
        super(path);
      }

      /**
       * Matches an update by its {@code theStreetInWhichTheDepartmentIs}.
       */
      public Matcher<UpdateImageRequest> theStreetInWhichTheDepartmentIs(
          Matcher<? super String> matcher) {
        return path.value("theStreetInWhichTheDepartmentIs", String.class, matcher);
      }

      /**
       * Matches or returns {@code theStreetInWhichTheDepartmentIs}.
       */
      public MetadataValue theStreetInWhichTheDepartmentIs(String value) {
        return path.value("theStreetInWhichTheDepartmentIs", value);
      }
    }
  }
}
