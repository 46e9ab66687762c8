package io.github.imagefixtures.internal.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "é😀", "32 characters, as many as fit in"})
  void aFilenameOfUpTo32CharactersIsValid(String filename) {
    assertThat(FileNames.validate(filename), is(Optional.empty()));
    assertThat(FileNames.warning(filename), is(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 255})
  void aFilenameOf33To255CharactersGivesAWarning(int length) {
    String filename = "😀".repeat(length);

    assertThat(FileNames.validate(filename), is(Optional.empty()));
    assertThat(
        FileNames.warning(filename),
        is(
            Optional.of(
                "has "
                    + length
                    + " characters; the reference allows 32, and later versions of it allow 255")));
  }

  @Test
  void aFilenameOfMoreThan255CharactersIsRejected() {
    String filename = "a".repeat(256);

    assertThat(
        FileNames.validate(filename),
        is(Optional.of("has 256 characters; at most 255 are allowed")));
    assertThat(FileNames.warning(filename), is(Optional.empty()));
  }

  @Test
  void anEmptyFilenameAndALoneSurrogateAreRejected() {
    assertThat(FileNames.validate(""), is(Optional.of("is empty")));
    assertThat(
        FileNames.validate("a\ud83d"),
        is(Optional.of("contains U+D83D, one half of a surrogate pair")));
  }
}
