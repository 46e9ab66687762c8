package io.github.imagefixtures.matchers;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBody;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBodyBytes;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateBodyTest {
  private static final String BODY = "{\"requireSignedURLs\":true}";

  @Test
  void updateBodyMatchesTextAndBytes() {
    assertThat(BODY, updateBody(requireSignedURLs(true)));
    assertThat(BODY.getBytes(StandardCharsets.UTF_8), updateBodyBytes(requireSignedURLs(true)));
    assertThat(List.of("{}", BODY), hasItem(updateBody(requireSignedURLs(true))));
  }

  @Test
  void theMismatchDescribesTheUpdate() {
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                assertThat(
                    "{\"requireSignedURLs\":false}",
                    updateBody(allOf(requireSignedURLs(true), leavesMetadataUnchanged()))));

    assertThat(
        error.getMessage().replace(System.lineSeparator(), "\n"),
        is(
            """

            Expected: an update where (requireSignedURLs is <true> and metadata is absent)
                 but: requireSignedURLs is true requireSignedURLs was false"""
                .replace("<true>", "true")));
  }

  @Test
  void updateBodyDoesNotMatchNullAndOtherTypes() {
    assertThat(updateBody(requireSignedURLs(true)).matches(null), is(false));
    assertThat(
        updateBody(requireSignedURLs(true)).matches(BODY.getBytes(StandardCharsets.UTF_8)),
        is(false));
    assertThat(BODY, not(updateBody(requireSignedURLs(false))));
  }
}
