package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.Escaper;

/** Replaces invisible characters of generated source with Unicode escapes. */
final class UnicodeEscaper {
  private UnicodeEscaper() {}

  static String escape(String source) {
    return Escaper.unicodeEscapes(source, c -> c == '\n' || Escaper.isVisible(c));
  }
}
