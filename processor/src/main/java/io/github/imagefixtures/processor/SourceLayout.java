package io.github.imagefixtures.processor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet does not: no space ends a line, comments of one sentence and headers of
 * types keep to the width.
 */
final class SourceLayout {
  private static final int WIDTH = 100;

  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");
  private static final Pattern SENTENCE =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
  private static final Pattern TYPE_HEADER =
      Pattern.compile("(?m)^( *)(.*class \\w+) (extends .*)$");

  private SourceLayout() {}

  static String tidy(String source) {
    String trimmed = TRAILING_SPACE.matcher(source).replaceAll("");
    String commented = SENTENCE.matcher(trimmed).replaceAll(SourceLayout::comment);
    return TYPE_HEADER.matcher(commented).replaceAll(SourceLayout::header);
  }

  private static String comment(MatchResult sentence) {
    String indent = sentence.group(1);
    String line = indent + "/** " + sentence.group(2) + " */";
    if (line.length() > WIDTH) {
      line = indent + "/**\n" + wrapped(sentence.group(2), indent + " * ") + "\n" + indent + " */";
    }
    return Matcher.quoteReplacement(line);
  }

  private static String wrapped(String sentence, String indent) {
    int room = WIDTH - indent.length();
    int space = sentence.length() > room ? sentence.lastIndexOf(' ', room) : -1;
    return space < 0
        ? indent + sentence
        : indent
            + sentence.substring(0, space)
            + "\n"
            + wrapped(sentence.substring(space + 1), indent);
  }

  private static String header(MatchResult type) {
    String line = type.group();
    if (line.length() > WIDTH) {
      String indent = type.group(1);
      line = indent + type.group(2) + "\n" + indent + "    " + type.group(3);
    }
    return Matcher.quoteReplacement(line);
  }
}
