package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hints at the likely cause of a mismatch: an {@code Integer} instead of a {@code Long}, a string
 * instead of a number or boolean, or a name that was probably meant to be another one. A hint is
 * taken from what arrived and from the description of what was expected; no matcher is called with
 * a value that did not arrive.
 */
final class MismatchHint {
  /** An {@code Integer} as Hamcrest describes it, unless it is the size or length of something. */
  private static final Pattern INTEGER = Pattern.compile("(?<!(?:size|length) (?:is )?)<(-?\\d+)>");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

  private MismatchHint() {}

  /** A text with a hint, which may be empty. */
  static String append(String text, String hint) {
    return hint.isEmpty() ? text : text + "; " + hint;
  }

  /** A hint for a value that a user's matcher with this description does not accept. */
  static String ofMatcher(String description, @Nullable Object found) {
    boolean mayHoldLong = found instanceof Long || found instanceof Map || found instanceof List;
    Matcher integer = INTEGER.matcher(description);
    return mayHoldLong && integer.find()
        ? "whole numbers are Long here: write %sL, not %<s".formatted(integer.group(1))
        : ofType(description, found);
  }

  /**
   * A hint for a string that was sent for a number or boolean, or the other way round.
   *
   * @param expected what was expected, with its values as Hamcrest describes them
   */
  static String ofType(String expected, @Nullable Object found) {
    if (found instanceof String text) {
      boolean sameText =
          expected.contains("<" + text + ">") || expected.contains("<" + text + "L>");
      return sameText ? Display.quoted(text) + " is a string, " + text + " is " + typeOf(text) : "";
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
   * A hint for a key that is absent, if another one was probably meant to be it.
   *
   * @param path the keys that lead to what was expected
   * @param depth which of them is absent
   * @param siblings what was sent where it was expected
   * @param properties what was sent in the body
   */
  static String ofName(
      List<String> path, int depth, Map<String, ?> siblings, Map<String, ?> properties) {
    String key = path.get(depth);
    if (depth == 0) {
      return siblings.keySet().stream()
          .filter(name -> UpdateProperties.suggestionFor(name).filter(key::equals).isPresent())
          .findFirst()
          .map(n -> Display.quoted(n) + " was sent, but the request's property is \"" + key + "\"")
          .orElse("");
    }
    String dotted = String.join(".", path.subList(depth, path.size()));
    if (depth < path.size() - 1 && siblings.containsKey(dotted)) {
      return Display.quoted(dotted) + " was sent, as one key: use metadata(hasEntry(..)) for it";
    }
    if (properties.containsKey(key) && !UpdateProperties.KNOWN.contains(key)) {
      return Display.quoted(key) + " was sent beside metadata, not in it";
    }
    return Suggestion.nearest(key, siblings.keySet())
        .map(near -> Display.quoted(near) + " was sent: is one of the two misspelt?")
        .orElse("");
  }
}
