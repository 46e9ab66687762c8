package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.probe.RegistrationProbe;
import io.github.imagefixtures.benchmarks.report.Goal;
import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.tool.Tool;
import java.util.List;
import java.util.Locale;

/** Ten thousand images, registered with a tool that has been started. */
final class Registration {
  private Registration() {}

  static Findings measure(Laboratory laboratory) {
    int images = laboratory.effort().images();
    var rounds =
        Rounds.alternate(
            List.of(Tool.IMAGE_FIXTURES, Tool.WIREMOCK),
            laboratory.effort(),
            tool ->
                Child.probe(
                        RegistrationProbe.class,
                        laboratory.classPaths().of(tool.artifacts()),
                        tool,
                        images)
                    .get("ms"));
    Measurement registration =
        new Measurement(
            String.format(Locale.ROOT, "Registering %,d images", images),
            "ms",
            Tool.IMAGE_FIXTURES.title(),
            rounds.figures(Tool::title, ms -> ms));
    return new Findings(
        List.of(
            Goal.ratioAtMost(
                "registering 10,000 fixtures ÷ WireMock",
                0.05,
                registration.ratioTo(Tool.WIREMOCK.title()))),
        List.of(registration));
  }
}
