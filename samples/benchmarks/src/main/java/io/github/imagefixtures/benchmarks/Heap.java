package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.probe.HeapProbe;
import io.github.imagefixtures.benchmarks.report.Goal;
import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.report.Samples;
import io.github.imagefixtures.benchmarks.tool.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stays on the heap. */
final class Heap {
  /** Room for what the JVM itself keeps of so long a run; a leak of 25 bytes a test shows. */
  private static final double NOISE_MEGABYTES = 1.25;

  private Heap() {}

  static Findings measure(Laboratory laboratory) {
    Effort effort = laboratory.effort();
    Map<String, Double> megabytes =
        Child.probe(
            HeapProbe.class,
            laboratory.classPaths().of(Tool.IMAGE_FIXTURES.artifacts()),
            effort.images(),
            effort.updates(),
            effort.tests());
    Map<String, Samples> held = new LinkedHashMap<>();
    held.put(
        String.format(Locale.ROOT, "%,d fixtures", effort.images()),
        Samples.of(megabytes.get("fixtures")));
    held.put(
        String.format(Locale.ROOT, "%,d recorded updates of one test", effort.updates()),
        Samples.of(megabytes.get("updates")));
    Samples leaked = Samples.of(megabytes.get("tests"));
    held.put(String.format(Locale.ROOT, "%,d more finished tests", effort.tests()), leaked);
    String largest = held.keySet().iterator().next();
    return new Findings(
        List.of(
            new Goal(
                "heap held by 50,000 more finished tests", "MB", leaked, NOISE_MEGABYTES, true)),
        List.of(new Measurement("Heap held", "MB", largest, held)));
  }
}
