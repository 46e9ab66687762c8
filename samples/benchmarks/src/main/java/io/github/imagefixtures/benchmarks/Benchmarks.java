package io.github.imagefixtures.benchmarks;

import static io.github.imagefixtures.benchmarks.ForkedJvm.jars;

import io.github.imagefixtures.benchmarks.probe.ColdStartProbe;
import io.github.imagefixtures.benchmarks.probe.Contestant;
import io.github.imagefixtures.benchmarks.probe.HeapProbe;
import io.github.imagefixtures.benchmarks.probe.JUnitProbe;
import io.github.imagefixtures.benchmarks.probe.SoakProbe;
import io.github.imagefixtures.benchmarks.probe.UpdateBenchmark;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Measures Image Fixtures and its alternatives, and writes the results. */
public final class Benchmarks {

  /** What can be measured. */
  enum Part {
    COLD_START(Benchmarks::coldStart),
    WARM_UPDATE(Benchmarks::warmUpdate),
    FURTHER_TESTS(Benchmarks::furtherTests),
    COMPILE_TIME(Benchmarks::compileTime),
    HEAP(Benchmarks::heap),
    SOAK(Benchmarks::soak);

    private final Function<Benchmarks, List<Measurement>> measure;

    Part(Function<Benchmarks, List<Measurement>> measure) {
      this.measure = measure;
    }
  }

  private final RunSettings settings;
  private final ForkedJvm jvm;
  private final Path directory;

  private Benchmarks(RunSettings settings, Path directory) {
    this.settings = settings;
    this.jvm = new ForkedJvm(settings.jvmArguments());
    this.directory = directory;
  }

  /**
   * Runs the benchmarks at full length.
   *
   * @param arguments a directory for files of the run, the directory for {@code RESULTS.md} and
   *     {@code results.svg}, then the parts to run; all parts run if none is named
   */
  public static void main(String[] arguments) {
    List<Part> parts =
        arguments.length == 2
            ? List.of(Part.values())
            : List.of(arguments).subList(2, arguments.length).stream().map(Part::valueOf).toList();
    Path work = Path.of(arguments[0]);
    Results results = run(parts, RunSettings.FULL, work, Path.of(arguments[1]));
    System.out.println(results.markdown());
  }

  /** Runs parts, and writes the results after each, so that an interrupted run keeps them. */
  static Results run(List<Part> parts, RunSettings settings, Path work, Path output) {
    String heading =
        "%s, %d cores, %s %s, Java %s"
            .formatted(
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
    Results results = new Results(heading, new ArrayList<>());
    Benchmarks benchmarks = new Benchmarks(settings, work);
    for (Part part : parts) {
      System.out.println("Measuring " + part);
      results.measurements().addAll(part.measure.apply(benchmarks));
      results.write(output);
    }
    return results;
  }

  /** Starts each contestant in a new JVM, with one image and one update. */
  private List<Measurement> coldStart() {
    var runs =
        InterleavedRuns.of(
            List.of(Contestant.values()),
            settings,
            contestant ->
                jvm.run(jars(contestant.jars()), ColdStartProbe.class, contestant.name()));
    return List.of(new Measurement("New JVM: start to first response", "ms", runs.samples("ms")));
  }

  /** Measures updates of a warm server with JMH. */
  private List<Measurement> warmUpdate() {
    record Server(Contestant contestant, int images) {
      @Override
      public String toString() {
        return String.format(Locale.ROOT, "%s, %,d images", contestant, images);
      }
    }

    List<Server> servers = new ArrayList<>();
    for (Contestant contestant : Contestant.values()) {
      servers.add(new Server(contestant, 10));
    }
    servers.add(1, new Server(Contestant.IMAGE_FIXTURES, settings.images()));
    var runs =
        InterleavedRuns.of(
            servers,
            settings,
            server ->
                jvm.run(
                    jars(server.contestant.jars() + "|jmh-core|jopt-simple|commons-math3"),
                    UpdateBenchmark.class,
                    server.contestant.name(),
                    server.images,
                    settings.iteration().toMillis()));
    return List.of(
        new Measurement("One update over a persistent connection", "µs", runs.samples("us")));
  }

  /** Measures test classes after the first of a JVM, and tests after the first of a class. */
  private List<Measurement> furtherTests() {
    List<TestStyle> styles = List.of(TestStyle.values());
    for (TestStyle style : styles) {
      Map<String, String> sources = new LinkedHashMap<>();
      for (int i = 0; i < settings.classes(); i++) {
        sources.put("Single" + i, style.source("Single" + i, 1));
        sources.put("Many" + i, style.source("Many" + i, 1 + settings.classes()));
      }
      jvm.compile(work(style), sources, style.jars(), style.processor());
    }
    var runs =
        InterleavedRuns.of(
            styles,
            settings,
            style ->
                jvm.run(
                    jars(style.jars()) + File.pathSeparator + work(style).resolve("classes"),
                    JUnitProbe.class,
                    settings.classes()));
    return List.of(
        new Measurement(
            "A further test class, minus an empty one", "µs", minusEmpty(runs.samples("class"))),
        new Measurement(
            "Setup and teardown of a further test, minus an empty one",
            "µs",
            minusEmpty(runs.samples("test"))));
  }

  private static Map<String, Samples> minusEmpty(Map<String, Samples> samples) {
    Map<String, Samples> differences = new LinkedHashMap<>(samples);
    Samples empty = differences.remove(TestStyle.EMPTY.toString());
    differences.replaceAll((style, values) -> values.minus(empty));
    return differences;
  }

  /** Compiles the same sources with a processor and without. */
  private List<Measurement> compileTime() {
    return IntStream.of(1, settings.types()).distinct().mapToObj(this::compileTime).toList();
  }

  private Measurement compileTime(int types) {
    var runs =
        InterleavedRuns.of(
            List.of(ProcessorUnderTest.values()),
            settings,
            processor -> {
              Map<String, String> sources = new LinkedHashMap<>();
              for (int i = 0; i < types; i++) {
                sources.put("Type" + i, processor.source("Type" + i));
              }
              Path work = work(processor);
              double without = jvm.compile(work, sources, processor.annotations, "");
              double with = jvm.compile(work, sources, processor.annotations, processor.processor);
              return Map.of("ms", with - without);
            });
    return new Measurement(
        String.format(Locale.ROOT, "Compile time that the processor adds, types: %,d", types),
        "ms",
        runs.samples("ms"));
  }

  /** Measures what stays on the heap. */
  private List<Measurement> heap() {
    var figures = figures(HeapProbe.class, settings.images());
    return List.of(new Measurement("Used heap", "MB", withPrefix("", figures)));
  }

  /** Measures whether a server stays as fast and as small while it serves many accounts. */
  private List<Measurement> soak() {
    var figures = figures(SoakProbe.class, 20 * settings.images());
    return List.of(
        new Measurement("One account with an update", "µs", withPrefix("us ", figures)),
        new Measurement("Used heap with all accounts closed", "MB", withPrefix("MB ", figures)));
  }

  private Map<String, Double> figures(Class<?> probe, int count) {
    return jvm.run(jars(Contestant.IMAGE_FIXTURES.jars()), probe, count);
  }

  private static Map<String, Samples> withPrefix(String prefix, Map<String, Double> figures) {
    Map<String, Samples> samples = new LinkedHashMap<>();
    figures.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            samples.put(name.substring(prefix.length()), new Samples(List.of(value)));
          }
        });
    return samples;
  }

  private Path work(Enum<?> subject) {
    return directory.resolve(subject.getDeclaringClass().getSimpleName()).resolve(subject.name());
  }
}
