package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Suggests the likely cause of a mismatch: an {@code Integer} instead of a {@code Long}, a string
 * instead of a number or boolean, or a misspelled name. A hint is derived from the received value
 * and the description of the expectation; matchers are not called with other values.
 */
final class MismatchHint {
  /** An {@code Integer} as Hamcrest describes it, except a size or length. */
  private static final Pattern INTEGER = Pattern.compile("(?<!(?:size|length) (?:is )?)<(-?\\d+)>");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

  private MismatchHint() {}

  /** Appends a hint, which may be empty, to a text. */
  static String append(String text, String hint) {
    return hint.isEmpty() ? text : text + "; " + hint;
  }

  /** Returns a hint for a value that a matcher with this description does not accept. */
  static String ofMatcher(String description, @Nullable Object found) {
    boolean mayHoldLong = found instanceof Long || found instanceof Map || found instanceof List;
    Matcher integer = INTEGER.matcher(description);
    return mayHoldLong && integer.find()
        ? String.format(
            Locale.ROOT, "whole numbers are Long: write %sL instead of %<s", integer.group(1))
        : ofType(description, found);
  }

  /**
   * Returns a hint for a string that was sent instead of a number or boolean, or vice versa.
   *
   * @param expected the description of the expectation, with values as Hamcrest describes them
   */
  static String ofType(String expected, @Nullable Object found) {
    if (found instanceof String text) {
      boolean sameText =
          expected.contains("<" + text + ">") || expected.contains("<" + text + "L>");
      return sameText
          ? Display.quoted(text) + " is a string, but " + text + " is " + typeOf(text)
          : "";
    }
    boolean scalar = found instanceof Number || found instanceof Boolean;
    return scalar && expected.contains("\"" + found + "\"")
        ? "it was sent as " + JsonTypeName.of(found) + ", not as the string \"" + found + "\""
        : "";
  }

  private static String typeOf(String text) {
    if (text.equals("true") || text.equals("false")) {
      return "a boolean";
    }
    return WHOLE_NUMBER.matcher(text).matches() ? "a whole number" : "a number";
  }

  /**
   * Returns a hint for an absent key, if another key is probably a misspelling of it.
   *
   * @param path the keys from the body to the expected value
   * @param depth the index of the absent key
   * @param siblings the members of the object that lacks the key
   * @param properties the members of the body
   */
  static String ofName(
      List<String> path, int depth, Map<String, ?> siblings, Map<String, ?> properties) {
    String key = path.get(depth);
    if (depth == 0) {
      return siblings.keySet().stream()
          .filter(name -> UpdateProperties.suggestionFor(name).filter(key::equals).isPresent())
          .findFirst()
          .map(n -> Display.quoted(n) + " was sent, but the property is named \"" + key + "\"")
          .orElse("");
    }
    String dotted = String.join(".", path.subList(depth, path.size()));
    if (depth < path.size() - 1 && siblings.containsKey(dotted)) {
      return Display.quoted(dotted)
          + " was sent as one key; use metadataValue(..) with this path to match it";
    }
    if (properties.containsKey(key) && !UpdateProperties.KNOWN.contains(key)) {
      return Display.quoted(key) + " was sent next to metadata, not inside it";
    }
    return Suggestion.nearest(key, siblings.keySet())
        .map(near -> Display.quoted(near) + " was sent; check the spelling of both")
        .orElse("");
  }
}
