package io.github.imagefixtures.internal.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreatorsTest {

  @Test
  void aCreatorMayHave1024CharactersButNot1025() {
    assertThat(Creators.validate(""), is(Optional.empty()));
    assertThat(Creators.validate("😀".repeat(1024)), is(Optional.empty()));
    assertThat(
        Creators.validate("a".repeat(1025)),
        is(Optional.of("has 1025 characters; at most 1024 are allowed")));
  }

  @Test
  void aCreatorWithALoneSurrogateIsRejected() {
    assertThat(
        Creators.validate("\ude00"),
        is(Optional.of("contains U+DE00, one half of a surrogate pair")));
  }
}
