package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.internal.json.Escaper;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values look in messages: as the JSON that they are, and not without end. */
public final class Display {
  /** What stands where a text was cut. */
  static final Pattern CUT = Pattern.compile("\"?\\.\\. \\(\\d+ characters\\)");

  private static final int MOST_CHARACTERS = 300;

  private Display() {}

  /** A value of JSON, in terms of the JDK, as compact JSON. */
  public static String json(@Nullable Object value) {
    return shortened(JsonValue.of(value).toString());
  }

  /** A text in quotes, with escape sequences for characters that cannot be seen. */
  public static String quoted(String text) {
    return Escaper.quote(head(text, MOST_CHARACTERS))
        + (text.length() <= MOST_CHARACTERS ? "" : rest(text));
  }

  /** At most so much of a text as a reader takes in. */
  public static String shortened(String text) {
    return shortened(text, MOST_CHARACTERS);
  }

  /** At most so much of a text, and how long the whole of it is. */
  public static String shortened(String text, int most) {
    return text.length() <= most ? text : head(text, most) + rest(text);
  }

  private static String head(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    // Half a surrogate pair is no character, and would break the XML of a report.
    boolean splits = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, splits ? most - 1 : most);
  }

  private static String rest(String text) {
    return ".. (" + text.length() + " characters)";
  }
}
