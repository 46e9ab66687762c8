package io.github.imagefixtures.internal.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIdsTest {

  private static final String REFERENCE_EXAMPLE = "107b9558-dd06-4bbd-5fef-9c2c16bb7900";

  @ParameterizedTest
  @ValueSource(
      strings = {
        REFERENCE_EXAMPLE,
        "107B9558-DD06-4BBD-5FEF-9C2C16BB7900",
        "00000000-0000-0000-0000-000000000000"
      })
  void aUuidIsNotACustomId(String id) {
    assertThat(ImageIds.isCustom(id), is(false));
    assertThat(ImageIds.validate(id), is(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logo",
        "brand/logo.png",
        "é😀 %",
        "..",
        "107b9558dd064bbd5fef9c2c16bb7900",
        "107b9558-dd06-4bbd-5fef-9c2c16bb790",
        "107b9558-dd06-4bbd-5fef-9c2c16bb79000",
        "107b9558-dd06-4bbd-5fef-9c2c16bb790g",
        "107b9558-dd06-4bbd-5fef09c2c16bb7900",
        "107b9558-dd06-4bbd-5fef-9c2c16bb790-",
        "107b9558-dd06-4bbd-5fef-9c2c16bb790\u0660"
      })
  void anyOtherIdIsACustomId(String id) {
    assertThat(ImageIds.isCustom(id), is(true));
    assertThat(ImageIds.validate(id), is(Optional.empty()));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments("", "is empty"),
        arguments("/logo", "begins with \"/\""),
        arguments("/", "begins with \"/\""),
        arguments("brand/", "ends with \"/\""),
        arguments("a".repeat(1025), "has 1025 characters; at most 1024 are allowed"),
        arguments("a\ud83db", "contains U+D83D, one half of a surrogate pair"),
        arguments("\ude00\ud83d", "contains U+DE00, one half of a surrogate pair"),
        arguments("a\nb", "contains the control character U+000A"),
        arguments("a\0", "contains the control character U+0000"),
        arguments("\u0085", "contains the control character U+0085"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refusals")
  void anInvalidIdIsRejected(String id, String problem) {
    assertThat(ImageIds.validate(id), is(Optional.of(problem)));
  }

  @Test
  void anIdMayHave1024CharactersOfSeveralBytes() {
    assertThat(ImageIds.validate("😀".repeat(1024)), is(Optional.empty()));
    assertThat(
        ImageIds.validate("😀".repeat(1025)),
        is(Optional.of("has 1025 characters; at most 1024 are allowed")));
  }

  @ParameterizedTest
  @CsvSource({"'',''", "logo,avatar", "a,b", "a,aa", "ab,ba", "é,e", "x0,x1"})
  void differentSeedsGiveDifferentStableIds(String one, String other) {
    assertThat(ImageIds.stableUuid(one), is(ImageIds.stableUuid(one)));
    assertThat(ImageIds.stableUuid(one).equals(ImageIds.stableUuid(other)), is(one.equals(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "'',6a12ade6-0d60-43b0-b83e-7a9e31a942fe",
    "logo,7421cced-67a9-41d3-aa4e-19c6f0bbd65f"
  })
  void aStableIdIsTheSameOnEveryJvm(String seed, String uid) {
    assertThat(ImageIds.stableUuid(seed), is(uid));
  }

  @Test
  void aStableIdHasTheFormOfARandomUuid() {
    for (int i = 0; i < 100; i++) {
      String uid = ImageIds.stableUuid("seed " + i);

      assertThat(
          uid,
          matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
      assertThat(UUID.fromString(uid).toString(), is(uid));
      assertThat(ImageIds.isCustom(uid), is(false));
    }
  }

  @Test
  void similarSeedsGiveUnrelatedStableIds() {
    int seeds = 50_000;
    Set<String> beginnings = new HashSet<>();
    Set<String> ends = new HashSet<>();
    long different = 0;
    UUID last = UUID.fromString(ImageIds.stableUuid("image 0"));
    for (int i = 1; i <= seeds; i++) {
      UUID uid = UUID.fromString(ImageIds.stableUuid("image " + i));
      different += Long.bitCount(uid.getMostSignificantBits() ^ last.getMostSignificantBits());
      different += Long.bitCount(uid.getLeastSignificantBits() ^ last.getLeastSignificantBits());
      beginnings.add(uid.toString().substring(0, 18));
      ends.add(uid.toString().substring(19));
      last = uid;
    }

    assertThat(beginnings.size(), is(seeds));
    assertThat(ends.size(), is(seeds));
    assertThat((double) different / seeds, is(closeTo(122 / 2.0, 0.5)));
  }
}
