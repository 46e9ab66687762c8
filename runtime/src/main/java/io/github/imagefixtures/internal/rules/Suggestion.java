package io.github.imagefixtures.internal.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggests a known word for a misspelled one. */
public final class Suggestion {

  private static final int MAX_EDITS = 3;
  private static final int LETTERS_PER_EDIT = 3;

  private Suggestion() {}

  /**
   * Returns the known word that is nearest to the given one, ignoring case. The two may differ by
   * at most one edit for each three letters, and by three edits in all. An edit inserts, deletes or
   * replaces a letter, or swaps two adjacent letters. Of equally near words, the method returns the
   * first.
   */
  public static Optional<String> nearest(String given, Collection<String> known) {
    String typed = given.toLowerCase(Locale.ROOT);
    Optional<String> nearest = Optional.empty();
    int fewest = MAX_EDITS + 1;
    for (String candidate : known) {
      String word = candidate.toLowerCase(Locale.ROOT);
      int letters = Math.max(typed.length(), word.length());
      int allowed = Math.min(fewest - 1, letters / LETTERS_PER_EDIT);
      int distance = editDistance(typed, 0, word, 0, allowed);
      if (distance <= allowed) {
        nearest = Optional.of(candidate);
        fewest = distance;
      }
    }
    return nearest;
  }

  /**
   * Returns the Damerau-Levenshtein distance of the ends of two words from {@code i} and {@code j},
   * or more than {@code allowed}. Trying each edit is fast, because few edits are allowed.
   */
  private static int editDistance(String typed, int i, String word, int j, int allowed) {
    int t = i;
    int m = j;
    while (t < typed.length() && m < word.length() && typed.charAt(t) == word.charAt(m)) {
      t++;
      m++;
    }
    int typedLeft = typed.length() - t;
    int wordLeft = word.length() - m;
    if (typedLeft == 0 && wordLeft == 0) {
      return 0;
    }
    if (Math.abs(typedLeft - wordLeft) > allowed || allowed <= 0) {
      return allowed + 1;
    }
    int rest = allowed;
    if (typedLeft > 0) {
      rest = Math.min(rest, editDistance(typed, t + 1, word, m, allowed - 1));
    }
    if (wordLeft > 0) {
      rest = Math.min(rest, editDistance(typed, t, word, m + 1, allowed - 1));
    }
    if (typedLeft > 0 && wordLeft > 0) {
      rest = Math.min(rest, editDistance(typed, t + 1, word, m + 1, allowed - 1));
    }
    if (swapped(typed, t, word, m)) {
      rest = Math.min(rest, editDistance(typed, t + 2, word, m + 2, allowed - 1));
    }
    return rest + 1;
  }

  private static boolean swapped(String typed, int t, String word, int m) {
    return t + 1 < typed.length()
        && m + 1 < word.length()
        && typed.charAt(t) == word.charAt(m + 1)
        && typed.charAt(t + 1) == word.charAt(m);
  }
}
