package io.github.imagefixtures.benchmarks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.github.imagefixtures.benchmarks.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run too short to say anything, but that every part still runs; it asserts no time. */
class BenchmarksIT {

  @Test
  void everyPartStillRuns(@TempDir Path directory) throws Exception {
    Report report =
        Benchmarks.run(
            Effort.SMOKE,
            Path.of(System.getProperty("benchmarks.target")),
            Benchmarks.PARTS.keySet());

    String table = Benchmarks.write(report, directory);

    assertThat(report.goals(), hasSize(12));
    assertThat(table, containsString("| fresh JVM: start to first update answered ÷ WireMock |"));
    assertThat(Files.readString(directory.resolve("RESULTS.md")), containsString(table));
    assertThat(
        Files.readString(directory.resolve("results.svg")),
        containsString("Registering 100 images"));
  }
}
