package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The exchanges of an account as text: each request, the stub that responded, the change and the
 * response. The text masks credentials, and its length is bounded: it shows the last exchanges, and
 * the beginning of each body.
 */
public final class TrafficReport {
  private static final int MOST_EXCHANGES = 25;

  private TrafficReport() {}

  /**
   * Returns the report.
   *
   * @param others the exchanges of the test's WireMock stubs, one line each
   */
  public static String text(Account account, List<String> others) {
    List<Exchange> exchanges = account.journal().retained();
    int evicted = account.journal().evicted();
    int from = Math.max(0, exchanges.size() - MOST_EXCHANGES);
    int skipped = evicted + from;
    String entries =
        IntStream.range(from, exchanges.size())
            .mapToObj(i -> (evicted + i + 1) + ". " + ExchangeText.of(exchanges.get(i), account))
            .collect(Collectors.joining("\n"));
    String text =
        (skipped == 0 ? "" : "(first " + skipped + " not shown)\n")
            + entries
            + (others.isEmpty() || entries.isEmpty() ? "" : "\n")
            + others(others);
    return Report.masked(text, exchanges);
  }

  private static String others(List<String> others) {
    int skipped = Math.max(0, others.size() - MOST_EXCHANGES);
    return others.isEmpty()
        ? ""
        : others.stream()
            .skip(skipped)
            .map(other -> "\n    " + other)
            .collect(Collectors.joining("", "Handled by the test's WireMock stubs:", "\n"));
  }
}
