package io.github.imagefixtures.internal.json;

/**
 * Text that is not JSON as RFC 8259 has it. The message says where and why, in one sentence of
 * bounded length, such as {@code line 1, column 8: the name "a" stands twice in one object}.
 */
public final class JsonSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int HEAD = 100;
  private static final int TAIL = 150;

  private final int line;
  private final int column;
  private final String problem;

  JsonSyntaxException(int line, int column, String problem) {
    this(shown(problem), line, column);
  }

  private JsonSyntaxException(String problem, int line, int column) {
    super("line " + line + ", column " + column + ": " + problem);
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** The line of the offending place, from 1; a line ends with LF, CR LF or CR. */
  public int line() {
    return line;
  }

  /** The column of the offending place, from 1, in {@code char}s. */
  public int column() {
    return column;
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }

  /** Not too long, and without characters that cannot be seen or stand alone. */
  private static String shown(String problem) {
    int length = problem.length();
    String bounded =
        length > HEAD + TAIL
            ? problem.substring(0, HEAD) + "…" + problem.substring(length - TAIL)
            : problem;
    return bounded.replaceAll("\\p{C}", "\uFFFD");
  }
}
