package io.github.imagefixtures.processor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A Java source file in the making: its lines, and the imports that they need.
 *
 * <p>Written for this processor alone, whose generated code names a few dozen types at most, none
 * of which can clash: to load and run a library that writes any Java took longer than all else that
 * the processor does.
 */
final class JavaSource {
  private static final int WIDTH = 100;
  private static final String STEP = "  ";
  private static final String JAVA_LANG = "java.lang.";

  private final Predicate<String> isHidden;
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();
  private String indent = "";

  /**
   * An empty file.
   *
   * @param isHidden whether the package has a type of its own with a simple name of java.lang
   */
  JavaSource(Predicate<String> isHidden) {
    this.isHidden = isHidden;
  }

  /** The simple name of a top-level type, which is imported. */
  String type(String qualifiedName) {
    String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    boolean isKnown = qualifiedName.equals(JAVA_LANG + simpleName) && !isHidden.test(simpleName);
    if (!isKnown) {
      imports.add(qualifiedName);
    }
    return simpleName;
  }

  String type(Class<?> type) {
    return type(type.getName());
  }

  JavaSource blank() {
    body.append('\n');
    return this;
  }

  /** A line of code, broken after a parenthesis or an equals sign if it is too long. */
  JavaSource line(String code) {
    int end = isTooLong(code) ? breakIn(code) : -1;
    if (end < 0) {
      append(indent, code);
    } else {
      append(indent, code.substring(0, end));
      append(indent + STEP + STEP, code.substring(end).stripLeading());
    }
    return this;
  }

  private static int breakIn(String code) {
    int afterEquals = code.indexOf(" = \"") + 2;
    return afterEquals > 1 ? afterEquals : code.indexOf('(') + 1;
  }

  /** Lines of text that stay as they are. */
  JavaSource lines(List<String> lines) {
    lines.forEach(line -> append(line.isEmpty() ? "" : indent, line));
    return this;
  }

  /** A line of code, and a brace after which the lines are indented. */
  JavaSource open(String header) {
    return line(header + " {").indent();
  }

  JavaSource close() {
    return outdent().line("}");
  }

  JavaSource indent() {
    indent += STEP;
    return this;
  }

  JavaSource outdent() {
    indent = indent.substring(STEP.length());
    return this;
  }

  /** A comment, on one line where it fits there. */
  JavaSource javadoc(String sentence) {
    String line = "/** " + sentence + " */";
    return isTooLong(line) ? javadoc(sentence, List.of()) : line(line);
  }

  /** A comment of a sentence and of lines that stay as they are. */
  JavaSource javadoc(String sentence, List<String> lines) {
    append(indent, "/**");
    StringBuilder words = new StringBuilder(" *");
    for (String word : sentence.split(" ")) {
      if (words.length() > 2 && isTooLong(words + " " + word)) {
        append(indent, words.toString());
        words = new StringBuilder(" *");
      }
      words.append(' ').append(word);
    }
    append(indent, words.toString());
    if (!lines.isEmpty()) {
      append(indent, " *");
    }
    lines.forEach(line -> append(indent, line.isEmpty() ? " *" : " * " + line));
    append(indent, " */");
    return this;
  }

  private boolean isTooLong(String line) {
    return indent.length() + line.length() > WIDTH;
  }

  private void append(String before, String line) {
    body.append(before).append(line).append('\n');
  }

  /** The text of the file. */
  String text(String packageName) {
    StringBuilder file = new StringBuilder();
    if (!packageName.isEmpty()) {
      file.append("package ").append(packageName).append(";\n\n");
    }
    for (String name : imports) {
      file.append("import ").append(name).append(";\n");
    }
    return file.append('\n').append(body).toString();
  }
}
