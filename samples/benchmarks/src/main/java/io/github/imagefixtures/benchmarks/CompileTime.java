package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.report.Goal;
import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.report.Samples;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a processor adds to javac: the same sources with it and without, one after the other. */
final class CompileTime {
  private final Laboratory laboratory;

  private CompileTime(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  static Findings measure(Laboratory laboratory) {
    CompileTime compileTime = new CompileTime(laboratory);
    Effort effort = laboratory.effort();
    Measurement one = compileTime.added(1);
    Measurement many = compileTime.added(effort.sources());
    Samples ours = one.of(ProcessorUnderTest.IMAGE_FIXTURES.title());
    return new Findings(
        List.of(
            new Goal("compile time added by the processor, 1 class", "ms", ours, 150, true),
            Goal.ratioAtMost(
                "compile time added for 300 classes ÷ RecordBuilder's",
                0.5,
                many.ratioTo(ProcessorUnderTest.RECORD_BUILDER.title()))),
        List.of(one, many));
  }

  private Measurement added(int types) {
    var results =
        Rounds.alternate(
            List.of(ProcessorUnderTest.values()),
            laboratory.effort(),
            processor -> added(processor, types));
    return new Measurement(
        String.format(Locale.ROOT, "Compile time that the processor adds, types: %,d", types),
        "ms",
        ProcessorUnderTest.IMAGE_FIXTURES.title(),
        results.figures(ProcessorUnderTest::title, ms -> ms));
  }

  private double added(ProcessorUnderTest processor, int types) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < types; i++) {
      sources.put("Type" + i, processor.source("Type" + i));
    }
    List<Path> classPath = laboratory.classPaths().of(processor.annotations());
    List<Path> processorPath = laboratory.classPaths().of(processor.processor());
    Path directory = laboratory.directory().resolve("types-" + processor.name());
    double without = Javac.compile(directory, sources, classPath, List.of());
    return Javac.compile(directory, sources, classPath, processorPath) - without;
  }
}
