package io.github.imagefixtures.internal.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word that a mistyped one was probably meant to be. */
public final class Suggestion {

  private static final int MOST_MISTAKES = 3;
  private static final int LETTERS_PER_MISTAKE = 3;

  private Suggestion() {}

  /**
   * The known word nearest to the given one: one that differs in case only, else one within a few
   * typing mistakes (a letter more, less or other, or two swapped), at most one in three letters
   * and three in all. Of equally near words the first is taken.
   */
  public static Optional<String> nearest(String given, Collection<String> known) {
    String typed = given.toLowerCase(Locale.ROOT);
    Optional<String> nearest = Optional.empty();
    int fewest = MOST_MISTAKES + 1;
    for (String candidate : known) {
      String meant = candidate.toLowerCase(Locale.ROOT);
      int letters = Math.max(typed.length(), meant.length());
      int allowed = Math.min(fewest - 1, letters / LETTERS_PER_MISTAKE);
      int distance = editDistance(typed, 0, meant, 0, allowed);
      if (distance <= allowed) {
        nearest = Optional.of(candidate);
        fewest = distance;
      }
    }
    return nearest;
  }

  /**
   * The Damerau-Levenshtein distance of what follows {@code i} and {@code j}, or more than {@code
   * allowed}. Trying each mistake in turn is quick because few are allowed, however long the words.
   */
  private static int editDistance(String typed, int i, String meant, int j, int allowed) {
    int t = i;
    int m = j;
    while (t < typed.length() && m < meant.length() && typed.charAt(t) == meant.charAt(m)) {
      t++;
      m++;
    }
    int typedLeft = typed.length() - t;
    int meantLeft = meant.length() - m;
    if (typedLeft == 0 && meantLeft == 0) {
      return 0;
    }
    if (Math.abs(typedLeft - meantLeft) > allowed || allowed <= 0) {
      return allowed + 1;
    }
    int rest = allowed;
    if (typedLeft > 0) {
      rest = Math.min(rest, editDistance(typed, t + 1, meant, m, allowed - 1));
    }
    if (meantLeft > 0) {
      rest = Math.min(rest, editDistance(typed, t, meant, m + 1, allowed - 1));
    }
    if (typedLeft > 0 && meantLeft > 0) {
      rest = Math.min(rest, editDistance(typed, t + 1, meant, m + 1, allowed - 1));
    }
    if (swapped(typed, t, meant, m)) {
      rest = Math.min(rest, editDistance(typed, t + 2, meant, m + 2, allowed - 1));
    }
    return rest + 1;
  }

  private static boolean swapped(String typed, int t, String meant, int m) {
    return t + 1 < typed.length()
        && m + 1 < meant.length()
        && typed.charAt(t) == meant.charAt(m + 1)
        && typed.charAt(t + 1) == meant.charAt(m);
  }
}
