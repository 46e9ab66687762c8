package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a test did not provide for. */
public final class SurpriseReport {
  private static final int MOST = 10;
  private static final int MOST_REQUESTS = 5;

  private SurpriseReport() {}

  /**
   * The violations one after another; the first ones when there are many. Those that say the same
   * of several requests, as when a client tries again, are told once.
   *
   * @param exchanges everything that the account was asked
   */
  public static String text(List<Violation> violations, List<Exchange> exchanges) {
    Map<String, List<Violation>> alike = new LinkedHashMap<>();
    for (Violation violation : violations) {
      alike.computeIfAbsent(violation.withoutRequest(), v -> new ArrayList<>()).add(violation);
    }
    StringBuilder text = new StringBuilder("The test did not provide for ");
    text.append(alike.size() == 1 ? "this:" : "these " + alike.size() + " things:");
    int number = 0;
    for (List<Violation> same : alike.values().stream().limit(MOST).toList()) {
      number++;
      text.append("\n\n")
          .append(number)
          .append(". ")
          .append(paragraph(same).replace("\n", "\n   "));
    }
    if (alike.size() > MOST) {
      text.append("\n\n(").append(alike.size() - MOST).append(" more)");
    }
    return Report.masked(text.toString(), exchanges);
  }

  private static String paragraph(List<Violation> same) {
    Violation first = same.get(0);
    if (first.request().isEmpty()) {
      return first.problem();
    }
    int more = same.size() - MOST_REQUESTS;
    return same.stream()
        .limit(MOST_REQUESTS)
        .map(violation -> "\n    " + violation.request())
        .collect(
            Collectors.joining(
                "",
                first.problem() + ":",
                (more > 0 ? "\n    (" + more + " more)" : "") + "\n" + first.advice()));
  }
}
