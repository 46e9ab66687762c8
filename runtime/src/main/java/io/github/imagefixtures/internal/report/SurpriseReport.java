package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what a test did not provide for. */
public final class SurpriseReport {
  private static final int MOST = 10;

  private SurpriseReport() {}

  /**
   * The violations one after another; the first ones when there are many.
   *
   * @param exchanges everything that the account was asked
   */
  public static String text(List<Violation> violations, List<Exchange> exchanges) {
    int left = violations.size() - MOST;
    String text =
        IntStream.range(0, Math.min(MOST, violations.size()))
            .mapToObj(i -> "\n\n" + (i + 1) + ". " + indented(violations.get(i).message()))
            .collect(
                Collectors.joining(
                    "",
                    "The test did not provide for " + counted(violations.size()) + ":",
                    left > 0 ? "\n\n(" + left + " more)" : ""));
    return Report.masked(text, exchanges);
  }

  private static String counted(int count) {
    return count == 1 ? "this" : "these " + count + " things";
  }

  private static String indented(String message) {
    return message.replace("\n", "\n   ");
  }
}
