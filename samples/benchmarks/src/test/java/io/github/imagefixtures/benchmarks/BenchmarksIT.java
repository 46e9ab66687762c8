package io.github.imagefixtures.benchmarks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.github.imagefixtures.benchmarks.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs too short to say anything, but that every part still runs; no time is asserted. */
class BenchmarksIT {

  static Stream<String> parts() {
    return Benchmarks.PARTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartIsMeasuredAndShown(String part, @TempDir Path directory) throws Exception {
    Path target = Path.of(System.getProperty("benchmarks.target"));

    Report report =
        Benchmarks.run(
            Effort.SMOKE, target, Set.of(part), soFar -> Benchmarks.write(soFar, directory));

    String title = report.measurements().get(0).title();
    assertThat(Files.readString(directory.resolve("RESULTS.md")), containsString("## " + title));
    assertThat(Files.readString(directory.resolve("results.svg")), containsString(title));
  }
}
