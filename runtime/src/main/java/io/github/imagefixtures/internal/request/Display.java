package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.internal.json.Escaper;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Formats values for messages: as JSON, with bounded length. */
public final class Display {
  /** The end of a text that was cut. */
  static final Pattern CUT = Pattern.compile("\"?\\.\\. \\(\\d+ characters\\)");

  private static final Pattern NOT_IN_XML =
      Pattern.compile(
          "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final int MOST_CHARACTERS = 300;

  private Display() {}

  /** Returns a value as compact JSON, shortened. */
  public static String json(@Nullable Object value) {
    return shortened(JsonValue.of(value).toString());
  }

  /** Returns a quoted text with escape sequences for invisible characters, shortened. */
  public static String quoted(String text) {
    return Escaper.quote(head(text, MOST_CHARACTERS))
        + (text.length() <= MOST_CHARACTERS ? "" : rest(text));
  }

  /** Returns a text, shortened to 300 characters. */
  public static String shortened(String text) {
    return shortened(text, MOST_CHARACTERS);
  }

  /** Returns a text; if it is longer than the limit, its beginning and its length. */
  public static String shortened(String text, int most) {
    return text.length() <= most ? text : head(text, most) + rest(text);
  }

  /**
   * Returns a text with escape sequences for characters that the XML of a report cannot contain.
   */
  public static String printable(String text) {
    return NOT_IN_XML
        .matcher(text)
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }

  private static String head(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    // Half a surrogate pair is not a character and would break the XML of a test report.
    boolean splits = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, splits ? most - 1 : most);
  }

  private static String rest(String text) {
    return ".. (" + text.length() + " characters)";
  }
}
