package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.Escaper;

/**
 * Replaces all characters of generated source except printable ASCII characters and line feeds with
 * Unicode escapes, so that the source is the same text in every encoding.
 */
final class UnicodeEscaper {
  private UnicodeEscaper() {}

  static String escape(String source) {
    return Escaper.unicodeEscapes(source, c -> c == '\n' || c >= ' ' && c <= '~');
  }
}
