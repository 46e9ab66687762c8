package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.report.MarkdownTable;
import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.report.Report;
import io.github.imagefixtures.benchmarks.report.SvgChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Measures everything, prints the table, and writes it with a chart. */
public final class Benchmarks {
  static final Map<String, Function<Laboratory, Findings>> PARTS = parts();

  private Benchmarks() {}

  private static Map<String, Function<Laboratory, Findings>> parts() {
    Map<String, Function<Laboratory, Findings>> parts = new LinkedHashMap<>();
    parts.put("cold", ColdStart::measure);
    parts.put("tests", FurtherTests::measure);
    parts.put("warm", WarmUpdate::measure);
    parts.put("registration", Registration::measure);
    parts.put("heap", Heap::measure);
    parts.put("compile", CompileTime::measure);
    parts.put("weight", Weight::measure);
    return Collections.unmodifiableMap(parts);
  }

  /**
   * Runs at length.
   *
   * @param arguments Maven's {@code target} directory, the directory for {@code RESULTS.md} and
   *     {@code results.svg}, then the parts to run, all when none is named
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    Set<String> parts = new HashSet<>(List.of(arguments).subList(2, arguments.length));
    Report report = run(Effort.LONG, target, parts.isEmpty() ? PARTS.keySet() : parts);
    System.out.println(write(report, Path.of(arguments[1])));
  }

  static Report run(Effort effort, Path target, Set<String> parts) {
    Laboratory laboratory =
        new Laboratory(effort, ClassPaths.in(target), target.resolve("laboratory"));
    Findings all = new Findings(List.of(), List.of());
    for (Map.Entry<String, Function<Laboratory, Findings>> part : PARTS.entrySet()) {
      if (parts.contains(part.getKey())) {
        System.out.println("Measuring: " + part.getKey());
        all = all.and(part.getValue().apply(laboratory));
      }
    }
    return new Report(heading(), all.goals(), all.measurements());
  }

  /** Writes a report; returns its table. */
  static String write(Report report, Path directory) throws IOException {
    String table = MarkdownTable.of(report);
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("RESULTS.md"), table);
    List<Measurement> bars = report.measurements();
    Files.writeString(directory.resolve("results.svg"), SvgChart.of(report.heading(), bars));
    return table;
  }

  private static String heading() {
    return "%s, %d cores, %s %s, Java %s"
        .formatted(
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
  }
}
