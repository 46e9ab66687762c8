package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.probe.JmhProbe;
import io.github.imagefixtures.benchmarks.report.Goal;
import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Updates of a warm server, measured by JMH: one connection, then eight. */
final class WarmUpdate {
  private static final int CONNECTIONS = 8;

  private final Laboratory laboratory;

  private WarmUpdate(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  static Findings measure(Laboratory laboratory) {
    WarmUpdate updates = new WarmUpdate(laboratory);
    return updates.oneConnection().and(updates.manyConnections());
  }

  private Findings oneConnection() {
    Setup ours = new Setup(Tool.IMAGE_FIXTURES, 10);
    Setup oursWithMany = new Setup(Tool.IMAGE_FIXTURES, laboratory.effort().images());
    Setup wireMock = new Setup(Tool.WIREMOCK, 10);
    Setup wireMockWithMore = new Setup(Tool.WIREMOCK, 100);
    Setup jdk = new Setup(Tool.JDK, 1);
    var rounds =
        Rounds.alternate(
            List.of(
                ours,
                oursWithMany,
                wireMock,
                wireMockWithMore,
                new Setup(Tool.MOCKWEBSERVER, 10),
                new Setup(Tool.MOCKSERVER, 10),
                jdk),
            laboratory.effort(),
            setup -> run(setup, 1, "µs"));
    Measurement update =
        new Measurement(
            "One update over a kept-alive connection",
            "µs",
            ours.title(),
            rounds.figures(Setup::title, µs -> µs));
    return new Findings(
        List.of(
            Goal.ratioAtMost(
                "one update, 10 fixtures ÷ WireMock with 10 stubs",
                1.0,
                update.ratioTo(wireMock.title())),
            Goal.ratioAtMost(
                "one update, 10,000 fixtures ÷ our own 10",
                1.1,
                update.of(oursWithMany.title()).over(update.of(ours.title()))),
            Goal.ratioAtMost(
                "one update, 10 fixtures ÷ the JDK's HttpServer doing nothing",
                1.5,
                update.ratioTo(jdk.title())),
            Goal.ratioAtMost(
                "one update, 10,000 fixtures ÷ the JDK's HttpServer doing nothing",
                1.5,
                update.of(oursWithMany.title()).over(update.of(jdk.title())))),
        List.of(update));
  }

  private Findings manyConnections() {
    Setup ours = new Setup(Tool.IMAGE_FIXTURES, 100);
    Setup wireMock = new Setup(Tool.WIREMOCK, 100);
    List<Setup> setups =
        List.of(ours, wireMock, new Setup(Tool.MOCKWEBSERVER, 100), new Setup(Tool.JDK, 1));
    var rounds =
        Rounds.alternate(
            setups, laboratory.effort(), setup -> run(setup, CONNECTIONS, "updates/s"));
    Measurement throughput =
        new Measurement(
            "Updates a second over 8 connections (more is better)",
            "1/s",
            ours.title(),
            rounds.figures(Setup::title, each -> each));
    return new Findings(
        List.of(
            Goal.ratioAtLeast(
                "updates per second, 8 connections ÷ WireMock with 100 stubs",
                1.3,
                throughput.ratioTo(wireMock.title()))),
        List.of(throughput));
  }

  private double run(Setup setup, int connections, String figure) {
    List<String> artifacts = new ArrayList<>(setup.tool().artifacts());
    artifacts.add("jmh-core");
    return Child.probe(
            JmhProbe.class,
            laboratory.classPaths().of(artifacts),
            setup.tool(),
            setup.images(),
            connections,
            laboratory.effort().iterations(),
            laboratory.effort().iterationMillis())
        .get(figure);
  }

  private record Setup(Tool tool, int images) {
    String title() {
      return tool == Tool.JDK
          ? tool.title() + ", doing nothing"
          : String.format(Locale.ROOT, "%s, %,d images", tool.title(), images);
    }
  }
}
