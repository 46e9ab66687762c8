package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.Escaper;
import java.util.regex.Pattern;

/** Escapes text for a Javadoc comment. */
final class Javadoc {
  private static final int MAX_INLINE = 40;

  /** A backslash before a Unicode escape, which would disable the escape, or before a u. */
  private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=[^ -tv-~])");

  /** The characters that an inline code tag cannot contain. */
  private static final Pattern SPECIAL = Pattern.compile("[@{}]|\\*/|" + BACKSLASH);

  private Javadoc() {}

  /** Returns a name in code font, and in quotation marks if it is blank. */
  static String name(String name) {
    return code(name.isBlank() ? Escaper.quote(name) : name);
  }

  /** Returns a text in code font, shortened if it is long. */
  static String code(String text) {
    String shown = shortened(text);
    return SPECIAL.matcher(shown).find()
        ? "<code>" + escaped(shown) + "</code>"
        : "{@code " + UnicodeEscaper.escape(shown) + "}";
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > MAX_INLINE
        ? text.substring(0, text.offsetByCodePoints(0, MAX_INLINE)) + "…"
        : text;
  }

  private static String escaped(String text) {
    String html =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("*/", "*&#47;");
    return UnicodeEscaper.escape(BACKSLASH.matcher(html).replaceAll("&#92;"));
  }
}
