package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    List<Exchange> shown = lastReadsAndLastOthers(exchanges);
    int received = shown.isEmpty() ? 0 : shown.get(shown.size() - 1).number();
    int skipped = received - shown.size();
    String entries =
        shown.stream()
            .map(exchange -> exchange.number() + ". " + ExchangeText.of(exchange, account))
            .collect(Collectors.joining("\n"));
    String text =
        (skipped == 0 ? "" : notShown(skipped, shown.get(0).number()))
            + entries
            + (others.isEmpty() || entries.isEmpty() ? "" : "\n")
            + others(others);
    return Report.masked(text, account, exchanges);
  }

  /** Omitted reads can lie between the shown requests. */
  private static String notShown(int skipped, int firstShown) {
    return "(" + (firstShown == skipped + 1 ? "first " : "") + skipped + " not shown)\n";
  }

  /** A client that polls must not push the updates out of the report. */
  private static List<Exchange> lastReadsAndLastOthers(List<Exchange> exchanges) {
    return Stream.of(true, false)
        .map(read -> exchanges.stream().filter(e -> e.request().isRead() == read).toList())
        .flatMap(same -> same.stream().skip(Math.max(0, same.size() - MOST_EXCHANGES)))
        .sorted(Comparator.comparingInt(Exchange::number))
        .toList();
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
