package io.github.imagefixtures.internal.json;

/**
 * Text that is not JSON as RFC 8259 has it. The message says where and why, in one sentence of
 * bounded length, such as {@code line 1, column 8: the name "a" stands twice in one object}.
 */
public final class JsonSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String problem;

  JsonSyntaxException(int line, int column, String problem) {
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
}
