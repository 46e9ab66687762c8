package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.probe.ColdStartProbe;
import io.github.imagefixtures.benchmarks.report.Goal;
import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.tool.Tool;
import java.util.List;

/** Fresh JVMs, each of which starts a tool with one image and sends it one update. */
final class ColdStart {
  private ColdStart() {}

  static Findings measure(Laboratory laboratory) {
    var rounds =
        Rounds.alternate(
            List.of(Tool.values()),
            laboratory.effort(),
            tool ->
                Child.probe(
                        ColdStartProbe.class, laboratory.classPaths().of(tool.artifacts()), tool)
                    .get("ms"));
    Measurement start =
        new Measurement(
            "Fresh JVM: start to first update answered",
            "ms",
            Tool.IMAGE_FIXTURES.title(),
            rounds.figures(Tool::title, ms -> ms));
    return new Findings(
        List.of(
            Goal.ratioAtMost(
                "fresh JVM: start to first update answered ÷ WireMock",
                0.65,
                start.ratioTo(Tool.WIREMOCK.title()))),
        List.of(start));
  }
}
