package io.github.imagefixtures.processor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet writes: no space ends a line, a comment of one line stands on one. */
final class SourceLayout {
  private static final int WIDTH = 100;
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");

  private SourceLayout() {}

  static String tidy(String source) {
    String trimmed = TRAILING_SPACE.matcher(source).replaceAll("");
    return SHORT_COMMENT.matcher(trimmed).replaceAll(SourceLayout::onOneLine);
  }

  private static String onOneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : comment.group());
  }
}
