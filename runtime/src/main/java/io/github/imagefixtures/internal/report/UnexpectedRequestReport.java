package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports the unexpected requests of an account in order of arrival, then its unused stubbings. */
public final class UnexpectedRequestReport {
  private static final int MOST = 10;
  private static final int MOST_REQUESTS = 5;

  private UnexpectedRequestReport() {}

  /**
   * Returns the report; empty if there is no problem. Problems that differ only in their request,
   * as after a retry, share one entry. The report shows the first entries if there are many.
   */
  public static Optional<String> of(Account account) {
    List<Fixture> fixtures = account.fixtures();
    Journal journal = account.journal();
    UnexpectedRequestText text = new UnexpectedRequestText(fixtures);
    List<Problem> problems =
        Stream.concat(
                journal.unexpected().stream().map(text::of),
                fixtures.stream().flatMap(f -> UnusedStubbings.of(f, journal).stream()))
            .toList();
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(Report.masked(text(problems), account, journal.retained()));
  }

  private static String text(List<Problem> problems) {
    Map<String, List<Problem>> alike = new LinkedHashMap<>();
    for (Problem problem : problems) {
      alike.computeIfAbsent(problem.withoutRequest(), v -> new ArrayList<>()).add(problem);
    }
    StringBuilder text = new StringBuilder();
    String heading = "";
    int number = 0;
    for (List<Problem> same : alike.values().stream().limit(MOST).toList()) {
      number++;
      String next = heading(same.get(0));
      text.append(number == 1 ? "" : "\n\n").append(next.equals(heading) ? "" : next + "\n\n");
      text.append(number).append(". ").append(entry(same).replace("\n", "\n   "));
      heading = next;
    }
    if (alike.size() > MOST) {
      text.append("\n\n(").append(alike.size() - MOST).append(" more)");
    }
    return text.toString();
  }

  private static String heading(Problem problem) {
    return problem.request().isEmpty() ? "Unused stubbings:" : "Unexpected requests:";
  }

  private static String entry(List<Problem> same) {
    Problem first = same.get(0);
    if (first.request().isEmpty()) {
      return first.summary();
    }
    int more = same.size() - MOST_REQUESTS;
    return same.stream()
        .limit(MOST_REQUESTS)
        .map(problem -> "\n    " + problem.request())
        .collect(
            Collectors.joining(
                "",
                first.summary() + ":",
                (more > 0 ? "\n    (" + more + " more)" : "") + "\n" + first.advice()));
  }
}
