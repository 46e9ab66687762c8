package io.github.imagefixtures.benchmarks;

import java.util.Map;

/**
 * One quantity, measured on several contestants.
 *
 * @param title the quantity
 * @param unit the unit of the samples
 * @param samples the samples by contestant, in the order in which they are shown
 */
record Measurement(String title, String unit, Map<String, Samples> samples) {

  /** Returns a section of Markdown with a table. A figure of a single round has no ratio. */
  String markdown() {
    String first = samples.keySet().iterator().next();
    boolean compared = samples.get(first).values().size() > 1;
    StringBuilder text = new StringBuilder("\n## %s (%s)\n\n| | median".formatted(title, unit));
    text.append(compared ? " | rounds | %s ÷ this |\n".formatted(first) : " |\n");
    text.append(compared ? "| --- | ---: | ---: | ---: |\n" : "| --- | ---: |\n");
    samples.forEach(
        (name, values) -> {
          text.append("| %s | %s |".formatted(name, Samples.text(values.median())));
          if (compared) {
            text.append(" %s |".formatted(values.range()));
            Samples ratios = samples.get(first).dividedBy(values);
            text.append(name.equals(first) ? " |" : " %s |".formatted(ratios.range()));
          }
          text.append('\n');
        });
    return text.toString();
  }
}
