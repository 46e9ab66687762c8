package io.github.imagefixtures.internal.envelope;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Header lines of an answer, one for each name. */
public final class HeaderLines {
  private HeaderLines() {}

  /** All of these lines; one of the second takes the place of one that differs in case alone. */
  public static Map<String, String> replaced(
      Map<String, String> lines, Map<String, String> replacements) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(replacements.keySet());
    Map<String, String> all = new LinkedHashMap<>(lines);
    all.keySet().removeIf(names::contains);
    all.putAll(replacements);
    return all;
  }
}
