package io.github.imagefixtures.internal.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

  private static final List<String> KNOWN =
      List.of("requireSignedURLs", "metadata", "creator", "logo", "id");

  @ParameterizedTest
  @CsvSource({
    "metadata,metadata",
    "METADATA,metadata",
    "requiresignedurls,requireSignedURLs",
    "requireSignedUrl,requireSignedURLs",
    "requiresSignedURLs,requireSignedURLs",
    "metdata,metadata",
    "metadaat,metadata",
    "mettadata,metadata",
    "netadata,metadata",
    "creater,creator",
    "lgoo,logo",
    "log,logo",
    "ID,id"
  })
  void aMistypedWordIsRecognized(String given, String known) {
    assertThat(Suggestion.nearest(given, KNOWN), is(Optional.of(known)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "meta", "ix", "dix", "avatar", "requireSigned", "lo o o"})
  void aDifferentWordGivesNoSuggestion(String given) {
    assertThat(Suggestion.nearest(given, KNOWN), is(Optional.empty()));
  }

  @Test
  void theNearestKnownWordIsSuggested() {
    assertThat(
        Suggestion.nearest("thumbnal", List.of("thumb", "thumbnails", "thumbnail", "thumbnul")),
        is(Optional.of("thumbnail")));
  }

  @Test
  void theFirstOfEquallyNearWordsIsSuggested() {
    assertThat(Suggestion.nearest("logo1", List.of("logo2", "logo3")), is(Optional.of("logo2")));
  }

  @Test
  void theSameWordInAnotherCaseIsPreferredToASimilarWord() {
    assertThat(Suggestion.nearest("Logo", List.of("Logos", "LOGO")), is(Optional.of("LOGO")));
  }

  @Test
  void noKnownWordsGiveNoSuggestion() {
    assertThat(Suggestion.nearest("logo", List.of()), is(Optional.empty()));
  }

  @Test
  void typosAreFoundInLongWords() {
    String id = "brand/".repeat(170);
    List<String> known = new ArrayList<>(Collections.nCopies(1000, id + "one"));
    known.add(id + "other");

    assertThat(
        Suggestion.nearest("Drand" + id.substring(5) + "ohter", known),
        is(Optional.of(id + "other")));
  }

  @Test
  void aSuggestionIsWithinTheAllowedEditDistance() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      String one = word(random);
      String other = word(random);
      int allowed = Math.min(3, Math.max(one.length(), other.length()) / 3);

      boolean isNear = Suggestion.nearest(one, List.of(other)).isPresent();

      assertThat(one + " and " + other, isNear, is(distance(one, other) <= allowed));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /** Computes the edit distance with the textbook algorithm. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + other, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
