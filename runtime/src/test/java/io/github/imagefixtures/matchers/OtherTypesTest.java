package io.github.imagefixtures.matchers;

import static io.github.imagefixtures.matchers.Mismatches.mismatch;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.hamcrest.StringDescription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherTypesTest {

  static Stream<Matcher<UpdateImageRequest>> everyMatcher() {
    return Stream.of(
        UpdateImageMatchers.requireSignedURLs(true),
        UpdateImageMatchers.leavesAccessUnchanged(),
        UpdateImageMatchers.metadata(Matchers.anything()),
        UpdateImageMatchers.metadataEqualTo("{}"),
        UpdateImageMatchers.metadataContaining(Map.of()),
        UpdateImageMatchers.metadataValue("a", 1),
        UpdateImageMatchers.metadataValue("a", Matchers.anything()),
        UpdateImageMatchers.metadataWithout("a"),
        UpdateImageMatchers.leavesMetadataUnchanged(),
        UpdateImageMatchers.clearsMetadata(),
        UpdateImageMatchers.creator("ada"),
        UpdateImageMatchers.leavesCreatorUnchanged(),
        UpdateImageMatchers.sendsNull("metadata"),
        UpdateImageMatchers.emptyUpdate(),
        RequestMatchers.sentWithToken(),
        RequestMatchers.sentWithoutCredentials(),
        RequestMatchers.header("Accept", Matchers.anything()),
        RequestMatchers.withoutHeader("Accept"),
        RequestMatchers.contentType("application/json"),
        RequestMatchers.forImage("a"),
        RequestMatchers.forAccount("a"));
  }

  @ParameterizedTest
  @MethodSource("everyMatcher")
  void nullAndOtherTypesDoNotMatch(Matcher<UpdateImageRequest> matcher) {
    for (Object foreign : List.of(3, List.of(), Map.of("requireSignedURLs", true))) {
      assertThat(matcher.matches(foreign), is(false));
      assertThat(mismatch(matcher, foreign), not(emptyString()));
    }
    assertThat(matcher.matches(null), is(false));
    assertThat(mismatch(matcher, null), is("was null"));
  }

  @ParameterizedTest
  @MethodSource("everyMatcher")
  void theMismatchOfABodySuggestsUpdateBody(Matcher<UpdateImageRequest> matcher) {
    assertThat(
        mismatch(matcher, "{}"),
        is("was a body, not a request: wrap the matcher in updateBody(..)"));
    assertThat(
        mismatch(matcher, new byte[0]),
        is("was a body, not a request: wrap the matcher in updateBodyBytes(..)"));
  }

  @ParameterizedTest
  @MethodSource("everyMatcher")
  void eachMatcherHasADescription(Matcher<UpdateImageRequest> matcher) {
    assertThat(StringDescription.toString(matcher), not(emptyString()));
  }
}
