package io.github.imagefixtures.matchers;

import static io.github.imagefixtures.matchers.Mismatches.assertAccepted;
import static io.github.imagefixtures.matchers.Mismatches.assertRefused;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.clearsMetadata;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.creator;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.emptyUpdate;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesAccessUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesCreatorUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.sendsNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UpdateImageMatchersTest {

  @Nested
  class AccessMatchers {
    @Test
    void requireSignedURLsMatchesTheSentValue() {
      assertAccepted(requireSignedURLs(true), "{\"requireSignedURLs\":true}");
      assertAccepted(requireSignedURLs(false), "{\"requireSignedURLs\":false}");
    }

    @Test
    void requireSignedURLsDistinguishesAbsentNullAndWrongValues() {
      assertRefused(requireSignedURLs(true), "{}", "requireSignedURLs was absent");
      assertRefused(
          requireSignedURLs(true), "{\"requireSignedURLs\":null}", "requireSignedURLs was null");
      assertRefused(
          requireSignedURLs(true), "{\"requireSignedURLs\":false}", "requireSignedURLs was false");
    }

    @Test
    void aStringInsteadOfABooleanIsReported() {
      assertRefused(
          requireSignedURLs(true),
          "{\"requireSignedURLs\":\"true\"}",
          "requireSignedURLs was \"true\"; \"true\" is a string, but true is a boolean");
    }

    @Test
    void aMisspelledPropertyIsReported() {
      assertRefused(
          requireSignedURLs(true),
          "{\"requireSignedUrls\":true}",
          "requireSignedURLs was absent; \"requireSignedUrls\" was sent, but the property is named \"requireSignedURLs\"");
      assertRefused(
          requireSignedURLs(true),
          "{\"require_signed_urls\":true}",
          "requireSignedURLs was absent; \"require_signed_urls\" was sent, but the property is named \"requireSignedURLs\"");
    }

    @Test
    void leavesAccessUnchangedRequiresAnAbsentProperty() {
      assertAccepted(leavesAccessUnchanged(), "{\"metadata\":{}}");
      assertRefused(
          leavesAccessUnchanged(), "{\"requireSignedURLs\":false}", "requireSignedURLs was false");
      assertRefused(
          leavesAccessUnchanged(),
          "{\"requireSignedURLs\":null}",
          "requireSignedURLs was null; null is not the same as absent");
    }

    @Test
    void sendsNullMatchesOnlyNull() {
      assertAccepted(sendsNull("requireSignedURLs"), "{\"requireSignedURLs\":null}");
      assertRefused(sendsNull("requireSignedURLs"), "{}", "requireSignedURLs was absent");
      assertRefused(
          sendsNull("requireSignedURLs"),
          "{\"requireSignedURLs\":true}",
          "requireSignedURLs was true");
    }
  }

  @Nested
  class CreatorMatchers {
    @Test
    void creatorMatchesTheSentValue() {
      assertAccepted(creator("ada"), "{\"creator\":\"ada\"}");
      assertAccepted(creator(startsWith("a")), "{\"creator\":\"ada\"}");
      assertRefused(creator("ada"), "{\"creator\":\"bob\"}", "creator was \"bob\"");
      assertRefused(creator("ada"), "{\"creator\":null}", "creator was null");
      assertRefused(
          creator("7"), "{\"creator\":7}", "creator was 7, a whole number instead of a string");
    }

    @Test
    void leavesCreatorUnchangedRequiresAnAbsentProperty() {
      assertAccepted(leavesCreatorUnchanged(), "{}");
      assertRefused(leavesCreatorUnchanged(), "{\"creator\":\"ada\"}", "creator was \"ada\"");
    }
  }

  @Nested
  class ClearedAndEmpty {
    @Test
    void clearsMetadataMatchesAnEmptyObject() {
      assertAccepted(clearsMetadata(), "{\"metadata\":{}}");
      assertRefused(
          clearsMetadata(),
          "{}",
          "metadata was absent; send {} to clear it, because leaving it out keeps it");
      assertRefused(
          clearsMetadata(), "{\"metadata\":null}", "metadata was null; send {} to clear it");
      assertRefused(
          clearsMetadata(), "{\"metadata\":{\"a\":1}}", "metadata.a was 1, expected to be absent");
    }

    @Test
    void leavesMetadataUnchangedDoesNotMatchAnEmptyObject() {
      assertAccepted(leavesMetadataUnchanged(), "{\"requireSignedURLs\":true}");
      assertRefused(
          leavesMetadataUnchanged(),
          "{\"metadata\":{}}",
          "metadata was {}; leave it out to keep it, because {} clears it");
    }

    @Test
    void emptyUpdateMatchesAnEmptyBody() {
      assertAccepted(emptyUpdate(), "{}");
      assertRefused(emptyUpdate(), "{\"creator\":\"ada\"}", "the body was {\"creator\":\"ada\"}");
    }
  }

  @Nested
  class InvalidBodies {
    @Test
    void noMatcherMatchesABodyThatIsNotAnObject() {
      assertRefused(leavesMetadataUnchanged(), "", "the request has no body");
      assertRefused(
          leavesAccessUnchanged(), "[1]", "the body is an array, not an object; it was \"[1]\"");
      assertRefused(emptyUpdate(), "null", "the body is null, not an object; it was \"null\"");
    }

    @Test
    void aBodyThatIsNotJsonIsShownInTheMismatch() {
      String text = Mismatches.mismatch(UpdateImageMatchers.updateBody(emptyUpdate()), "{'a':1}");
      assertThat(text, startsWith("the body is not valid JSON: "));
      assertThat(text, containsString("; it was \"{'a':1}\""));
    }
  }

  @Test
  void matchersCombineWithHamcrestMatchers() {
    assertAccepted(
        allOf(requireSignedURLs(true), not(requireSignedURLs(false)), leavesMetadataUnchanged()),
        "{\"requireSignedURLs\":true}");
    assertRefused(
        allOf(requireSignedURLs(true), leavesMetadataUnchanged()),
        "{\"requireSignedURLs\":true,\"metadata\":{}}",
        "metadata is absent metadata was {}; leave it out to keep it, because {} clears it");
  }

  @Test
  void sendsNullRejectsAnUnknownProperty() {
    var error = assertThrows(IllegalArgumentException.class, () -> sendsNull("meta"));
    assertThat(error.getMessage(), containsString("Did you mean \"metadata\"?"));
  }
}
