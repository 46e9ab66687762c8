package io.github.imagefixtures.benchmarks.report;

import java.util.Map;

/** Writes a report as Markdown. */
public final class MarkdownTable {
  private MarkdownTable() {}

  /** The whole text. */
  public static String of(Report report) {
    StringBuilder text = new StringBuilder("# Results\n\n" + report.heading() + "\n\n");
    text.append(
        """
        Each figure is the median of its rounds, with the least and the greatest behind it. Ratios \
        are taken round by
        round and their median is shown, so that what shook one contestant shook the other.

        | goal | figure | limit | reached |
        | --- | ---: | ---: | --- |
        """);
    for (Goal goal : report.goals()) {
      String unit = goal.unit().isEmpty() ? "" : " " + goal.unit();
      text.append(
          "| %s | %s%s | %s | %s |\n"
              .formatted(
                  goal.what(),
                  Figures.withSpread(goal.figure()),
                  unit,
                  goal.bound(),
                  goal.isReached() ? "yes" : "**no**"));
    }
    report.measurements().forEach(measurement -> append(text, measurement));
    return text.toString();
  }

  private static void append(StringBuilder text, Measurement measurement) {
    text.append(
        "\n## %s\n\n| | %s | %s ÷ it |\n| --- | ---: | ---: |\n"
            .formatted(measurement.title(), measurement.unit(), measurement.subject()));
    for (Map.Entry<String, Samples> contestant : measurement.contestants().entrySet()) {
      String name = contestant.getKey();
      boolean compared = !name.equals(measurement.subject());
      text.append(
          "| %s | %s | %s |\n"
              .formatted(
                  name,
                  Figures.withSpread(contestant.getValue()),
                  compared ? Figures.withSpread(measurement.ratioTo(name)) : ""));
    }
  }
}
