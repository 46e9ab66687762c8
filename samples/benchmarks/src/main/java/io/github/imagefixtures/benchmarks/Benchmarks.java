package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.report.MarkdownTable;
import io.github.imagefixtures.benchmarks.report.Report;
import io.github.imagefixtures.benchmarks.report.SvgChart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Measures everything, prints the table, and writes it with a chart. */
public final class Benchmarks {
  static final Map<String, Function<Laboratory, Findings>> PARTS = parts();

  private Benchmarks() {}

  private static Map<String, Function<Laboratory, Findings>> parts() {
    Map<String, Function<Laboratory, Findings>> parts = new LinkedHashMap<>();
    parts.put("weight", Weight::measure);
    parts.put("cold", ColdStart::measure);
    parts.put("tests", FurtherTests::measure);
    parts.put("warm", WarmUpdate::measure);
    parts.put("registration", Registration::measure);
    parts.put("heap", Heap::measure);
    parts.put("compile", CompileTime::measure);
    return Collections.unmodifiableMap(parts);
  }

  /**
   * Runs at length.
   *
   * @param arguments Maven's {@code target} directory, the directory for {@code RESULTS.md} and
   *     {@code results.svg}, then the parts to run, all when none is named
   */
  public static void main(String[] arguments) {
    Path target = Path.of(arguments[0]);
    Set<String> parts = new HashSet<>(List.of(arguments).subList(2, arguments.length));
    Path directory = Path.of(arguments[1]);
    Report report =
        run(
            Effort.LONG,
            target,
            parts.isEmpty() ? PARTS.keySet() : parts,
            r -> write(r, directory));
    System.out.println(MarkdownTable.of(report));
  }

  /** Runs parts, and hands on what is known after each: a run that is cut short keeps it. */
  static Report run(Effort effort, Path target, Set<String> parts, Consumer<Report> afterEach) {
    Laboratory laboratory =
        new Laboratory(effort, ClassPaths.in(target), target.resolve("laboratory"));
    Findings all = new Findings(List.of(), List.of());
    Report report = new Report(heading(), all.goals(), all.measurements());
    for (Map.Entry<String, Function<Laboratory, Findings>> part : PARTS.entrySet()) {
      if (parts.contains(part.getKey())) {
        System.out.println("Measuring: " + part.getKey());
        all = all.and(part.getValue().apply(laboratory));
        report = new Report(heading(), all.goals(), all.measurements());
        afterEach.accept(report);
      }
    }
    return report;
  }

  /** Writes a report as a table and as a chart. */
  static void write(Report report, Path directory) {
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve("RESULTS.md"), MarkdownTable.of(report));
      Files.writeString(
          directory.resolve("results.svg"), SvgChart.of(report.heading(), report.measurements()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
