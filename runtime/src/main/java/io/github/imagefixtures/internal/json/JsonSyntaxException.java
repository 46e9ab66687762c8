package io.github.imagefixtures.internal.json;

/**
 * Thrown if a text is not strict JSON. The message has the position and the problem, in one
 * sentence of bounded length, such as {@code line 1, column 8: duplicate name "a" in an object}.
 */
public final class JsonSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int HEAD = 100;
  private static final int TAIL = 150;

  private final int line;
  private final int column;
  private final String problem;

  JsonSyntaxException(int line, int column, String problem) {
    this(display(problem), line, column);
  }

  private JsonSyntaxException(String problem, int line, int column) {
    super("line " + line + ", column " + column + ": " + problem);
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** Returns the line of the error, from 1; a line ends with LF, CR LF or CR. */
  public int line() {
    return line;
  }

  /** Returns the column of the error, from 1, in {@code char}s. */
  public int column() {
    return column;
  }

  /** Returns the problem, without the position. */
  public String problem() {
    return problem;
  }

  /** Shortens a text, and replaces invisible characters and lone surrogates. */
  private static String display(String problem) {
    int length = problem.length();
    String bounded =
        length > HEAD + TAIL
            ? problem.substring(0, HEAD) + "…" + problem.substring(length - TAIL)
            : problem;
    return bounded.replaceAll("\\p{C}", "\uFFFD");
  }
}
