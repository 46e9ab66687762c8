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

/** Reports what a test did not expect: requests in order of arrival, then unused stubbings. */
public final class UnexpectedRequestReport {
  private static final int MOST = 10;
  private static final int MOST_REQUESTS = 5;

  private UnexpectedRequestReport() {}

  /**
   * The report on an account; empty if everything was expected. It shows the first problems when
   * there are many, and problems that differ only in their request once, as when a client retries.
   */
  public static Optional<String> of(Account account) {
    List<Fixture> fixtures = account.fixtures();
    Journal journal = account.journal();
    UnexpectedRequestText words = new UnexpectedRequestText(fixtures);
    List<Problem> problems =
        Stream.concat(
                journal.unexpected().stream().map(words::of),
                fixtures.stream().flatMap(f -> UnusedStubbings.of(f, journal).stream()))
            .toList();
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(Report.masked(text(problems), journal.retained()));
  }

  private static String text(List<Problem> problems) {
    Map<String, List<Problem>> alike = new LinkedHashMap<>();
    for (Problem problem : problems) {
      alike.computeIfAbsent(problem.withoutRequest(), v -> new ArrayList<>()).add(problem);
    }
    StringBuilder text = new StringBuilder("The test did not provide for ");
    text.append(alike.size() == 1 ? "this:" : "these " + alike.size() + " things:");
    int number = 0;
    for (List<Problem> same : alike.values().stream().limit(MOST).toList()) {
      number++;
      text.append("\n\n")
          .append(number)
          .append(". ")
          .append(paragraph(same).replace("\n", "\n   "));
    }
    if (alike.size() > MOST) {
      text.append("\n\n(").append(alike.size() - MOST).append(" more)");
    }
    return text.toString();
  }

  private static String paragraph(List<Problem> same) {
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
