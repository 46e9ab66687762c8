package io.github.imagefixtures.internal.json;

import java.util.regex.Pattern;

/** Jackson's messages without what only helps who calls Jackson. */
final class JacksonWording {

  private static final Pattern HINTS =
      Pattern.compile(
          // the number of a character that can be seen
          "(?<='\\p{Graph}') \\(code \\d+\\)"
              // features and limits that could be set
              + "|:? enable `[^`]*` to allow"
              + "| \\(not recognized as one since [^)]*\\)"
              + "|, from `[^`]*`"
              // the brackets and source around a place
              + "|\\[Source: [^;]*; |\\](?=\\))");

  private JacksonWording() {}

  static String withoutHints(String message) {
    return HINTS.matcher(message).replaceAll("");
  }
}
