package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.probe.JUnitProbe;
import io.github.imagefixtures.benchmarks.report.Goal;
import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.report.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Test classes after the first one of a JVM, and test methods after the first one of a class. */
final class FurtherTests {
  private final Laboratory laboratory;

  private FurtherTests(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  static Findings measure(Laboratory laboratory) {
    FurtherTests tests = new FurtherTests(laboratory);
    List<TestStyle> styles = List.of(TestStyle.values());
    styles.forEach(tests::compile);
    var rounds = Rounds.alternate(styles, laboratory.effort(), tests::run);

    Measurement testClass =
        beyondBare(
            "A further test class, beyond an empty one",
            rounds.figures(TestStyle::title, figures -> figures.get("class")));
    Measurement method =
        beyondBare(
            "Set-up and tear-down of a further test, beyond an empty one's",
            rounds.figures(TestStyle::title, figures -> figures.get("method")));
    return new Findings(
        List.of(
            Goal.ratioAtMost(
                "a further test class ÷ WireMockExtension",
                0.05,
                testClass.ratioTo(TestStyle.WIREMOCK_FOR_A_CLASS.title())),
            Goal.ratioAtMost(
                "a further test ÷ WireMockExtension, a server for each test",
                0.1,
                method.ratioTo(TestStyle.WIREMOCK_FOR_A_TEST.title())),
            Goal.ratioAtMost(
                "a further test ÷ WireMockExtension, one server reset for each test",
                0.1,
                method.ratioTo(TestStyle.WIREMOCK_FOR_A_CLASS.title()))),
        List.of(testClass, method));
  }

  private void compile(TestStyle style) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < laboratory.effort().testClasses(); i++) {
      sources.put("Single" + i, style.source("Single" + i, 1));
    }
    for (int i = 0; i < laboratory.effort().suites(); i++) {
      sources.put("Many" + i, style.source("Many" + i, laboratory.effort().testsOfASuite()));
    }
    List<Path> processor =
        style == TestStyle.IMAGE_FIXTURES
            ? laboratory.classPaths().of(List.of("image-fixtures-processor"))
            : List.of();
    Javac.compile(
        directory(style), sources, laboratory.classPaths().of(style.artifacts()), processor);
  }

  private Map<String, Double> run(TestStyle style) {
    List<Path> classPath = new ArrayList<>();
    classPath.add(directory(style).resolve("classes"));
    classPath.addAll(laboratory.classPaths().of(style.artifacts()));
    return Child.probe(
        JUnitProbe.class,
        classPath,
        laboratory.effort().testClasses(),
        laboratory.effort().suites());
  }

  private Path directory(TestStyle style) {
    return laboratory.directory().resolve("tests-" + style.name());
  }

  private static Measurement beyondBare(String title, Map<String, Samples> all) {
    Samples bare = all.get(TestStyle.BARE.title());
    Map<String, Samples> beyond = new LinkedHashMap<>();
    all.forEach((name, samples) -> beyond.put(name, samples.minus(bare)));
    beyond.remove(TestStyle.BARE.title());
    return new Measurement(title, "µs", TestStyle.IMAGE_FIXTURES.title(), beyond);
  }
}
