package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.matchers.MetadataPath;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link LongNamesTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class LongNamesTestImages {
  /** The id that {@code profilePictureOfTheBrandTeam} has at first. */
  static final String PROFILE_PICTURE_OF_THE_BRAND_TEAM_ID =
      "campaigns/spring/brand/the-picture-that-everybody-sees-first/for-print";

  private final ProfilePictureOfTheBrandTeamStub profilePictureOfTheBrandTeam;

  private LongNamesTestImages(ImagesApi api) {
    this.profilePictureOfTheBrandTeam = new ProfilePictureOfTheBrandTeamStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  static LongNamesTestImages on(ImagesApi api) {
    return new LongNamesTestImages(api);
  }

  /**
   * The image {@code profilePictureOfTheBrandTeam}, declared as
   *
   * <pre>
   * {
   *   "id": "campaigns/spring/brand/the-picture-that-everybody-sees-first/for-print",
   *   "filename": "the picture of the brand team.png",
   *   "meta": {
   *     "theDepartmentThatHasToApprove": "brand",
   *     "a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on": [1, 2],
   *     "theAddressOfTheDepartment": {"theStreetInWhichTheDepartmentIs": "x"}
   *   },
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": [
   *     "https://images.example.com/campaigns/spring/thumbnail",
   *     "https://images.example.com/campaigns/spring/hero"
   *   ]
   * }
   * </pre>
   */
  ProfilePictureOfTheBrandTeamStub profilePictureOfTheBrandTeam() {
    return profilePictureOfTheBrandTeam;
  }

  /** The stub of {@code profilePictureOfTheBrandTeam}. */
  @GeneratedImageFixtures
  public static final class ProfilePictureOfTheBrandTeamStub
      extends ImageStub<ProfilePictureOfTheBrandTeamMeta, ProfilePictureOfTheBrandTeamMetadata> {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("profilePictureOfTheBrandTeam")
            .id(PROFILE_PICTURE_OF_THE_BRAND_TEAM_ID)
            .filename("the picture of the brand team.png")
            .meta(
                """
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
    protected ProfilePictureOfTheBrandTeamMeta meta(MetaValues values) {
      return new ProfilePictureOfTheBrandTeamMeta(values);
    }
  }

  /**
   * What the {@code meta} of {@code profilePictureOfTheBrandTeam} holds; null where a key is
   * absent.
   */
  @GeneratedImageFixtures
  public static final class ProfilePictureOfTheBrandTeamMeta extends Meta {
    private ProfilePictureOfTheBrandTeamMeta(MetaValues values) {
      super(values);
    }

    /** {@code theDepartmentThatHasToApprove}, declared as {@code "brand"}. */
    public String theDepartmentThatHasToApprove() {
      return values.getString("theDepartmentThatHasToApprove");
    }

    /** {@code a-key-of-many-words-that-are-joined-by-d…}, declared as {@code [1, 2]}. */
    public List<Long> aKeyOfManyWordsThatAreJoinedByDashesAndGoOnAndOn() {
      return values.getList("a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on",
          Long.class);
    }

    /**
     * {@code theAddressOfTheDepartment}, declared as {@code {"theStreetInWhichTheDepartmentIs":
     * "x"}}.
     */
    public TheAddressOfTheDepartment theAddressOfTheDepartment() {
      return values.getView("theAddressOfTheDepartment", TheAddressOfTheDepartment::new);
    }

    /** What {@code theAddressOfTheDepartment} holds. */
    @GeneratedImageFixtures
    public static final class TheAddressOfTheDepartment extends Meta {
      private TheAddressOfTheDepartment(MetaValues values) {
        super(values);
      }

      /** {@code theStreetInWhichTheDepartmentIs}, declared as {@code "x"}. */
      public String theStreetInWhichTheDepartmentIs() {
        return values.getString("theStreetInWhichTheDepartmentIs");
      }
    }
  }

  /**
   * The {@code metadata} that updates of {@code profilePictureOfTheBrandTeam} send, or are answered
   * with.
   */
  @GeneratedImageFixtures
  public static final class ProfilePictureOfTheBrandTeamMetadata extends MetadataMatchers {
    private ProfilePictureOfTheBrandTeamMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code theDepartmentThatHasToApprove} that it sends. */
    public Matcher<UpdateImageRequest> theDepartmentThatHasToApprove(
        Matcher<? super String> matcher) {
      return path.value("theDepartmentThatHasToApprove", String.class, matcher);
    }

    /** This {@code theDepartmentThatHasToApprove}, to match a request by, or to answer with. */
    public MetadataValue theDepartmentThatHasToApprove(String value) {
      return path.value("theDepartmentThatHasToApprove", value);
    }

    /** Matches a request by the {@code a-key-of-many-words-that-are-joined-by-d…} that it sends. */
    public Matcher<UpdateImageRequest> aKeyOfManyWordsThatAreJoinedByDashesAndGoOnAndOn(
        Matcher<? super List<Long>> matcher) {
      return path.list("a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on", Long.class,
          matcher);
    }

    /**
     * This {@code a-key-of-many-words-that-are-joined-by-d…}, to match a request by, or to answer
     * with.
     */
    public MetadataValue aKeyOfManyWordsThatAreJoinedByDashesAndGoOnAndOn(List<Long> value) {
      return path.value("a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on", value);
    }

    /** Matchers for what {@code theAddressOfTheDepartment} holds. */
    public TheAddressOfTheDepartment theAddressOfTheDepartment() {
      return new TheAddressOfTheDepartment(path.object("theAddressOfTheDepartment"));
    }

    /** Matches a request by the {@code theAddressOfTheDepartment} that it sends. */
    public Matcher<UpdateImageRequest> theAddressOfTheDepartment(
        Matcher<? super Map<String, Object>> matcher) {
      return path.map("theAddressOfTheDepartment", matcher);
    }

    /** This {@code theAddressOfTheDepartment}, to match a request by, or to answer with. */
    public MetadataValue theAddressOfTheDepartment(Map<String, ?> value) {
      return path.value("theAddressOfTheDepartment", value);
    }

    /** Matchers for what {@code theAddressOfTheDepartment} holds. */
    @GeneratedImageFixtures
    public static final class TheAddressOfTheDepartment extends MetadataMatchers {
      private TheAddressOfTheDepartment(MetadataPath path) {
        super(path);
      }

      /** Matches a request by the {@code theStreetInWhichTheDepartmentIs} that it sends. */
      public Matcher<UpdateImageRequest> theStreetInWhichTheDepartmentIs(
          Matcher<? super String> matcher) {
        return path.value("theStreetInWhichTheDepartmentIs", String.class, matcher);
      }

      /** This {@code theStreetInWhichTheDepartmentIs}, to match a request by, or to answer with. */
      public MetadataValue theStreetInWhichTheDepartmentIs(String value) {
        return path.value("theStreetInWhichTheDepartmentIs", value);
      }
    }
  }
}
