package io.github.imagefixtures.processor;

import java.util.List;

/** Lays out what JavaPoet does not: trailing spaces, short comments and long lines. */
final class SourceLayout {
  private static final int WIDTH = 100;

  private final StringBuilder tidy = new StringBuilder();

  private SourceLayout() {}

  /** The source without spaces at ends of lines, its comments and headers within the width. */
  static String tidy(String source) {
    SourceLayout layout = new SourceLayout();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.endsWith("/**") && lines.get(i + 2).endsWith("*/")) {
        layout.comment(line, lines.get(i + 1).strip().substring("* ".length()));
        i += 2;
      } else {
        layout.code(line);
      }
    }
    return layout.tidy.toString();
  }

  private void comment(String open, String sentence) {
    String line = open + " " + sentence + " */";
    if (line.length() <= WIDTH) {
      add(line);
    } else {
      String indent = open.substring(0, open.length() - "/**".length()) + " * ";
      add(open);
      wrapped(indent, sentence);
      add(indent.replace("* ", "*/"));
    }
  }

  private void wrapped(String indent, String text) {
    int room = WIDTH - indent.length();
    int space = text.length() > room ? text.lastIndexOf(' ', room) : -1;
    if (space < 0) {
      add(indent + text);
    } else {
      add(indent + text.substring(0, space));
      wrapped(indent, text.substring(space + 1));
    }
  }

  private void code(String line) {
    int heritage = line.indexOf(" extends ");
    if (heritage < 0 || line.length() <= WIDTH || !isHeader(line)) {
      add(line);
    } else {
      add(line.substring(0, heritage));
      add(
          " ".repeat(line.length() - line.stripLeading().length() + 4)
              + line.substring(heritage + 1));
    }
  }

  /**
   * A line of JSON begins with a quotation mark or a bracket, one of a comment with an asterisk.
   */
  private static boolean isHeader(String line) {
    return line.endsWith("{") && Character.isLetter(line.stripLeading().charAt(0));
  }

  private void add(String line) {
    tidy.append(line).append('\n');
  }
}
