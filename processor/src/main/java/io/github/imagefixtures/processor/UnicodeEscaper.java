package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.Escaper;

/** Writes what a reader of generated source could not see as a Unicode escape. */
final class UnicodeEscaper {
  private UnicodeEscaper() {}

  static String escape(String source) {
    return Escaper.unicodeEscapes(source, c -> c == '\n' || Escaper.isVisible(c));
  }
}
