package io.github.imagefixtures.benchmarks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.benchmarks.Benchmarks.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs each benchmark as briefly as possible to show that it works. */
class BenchmarksIT {

  @ParameterizedTest
  @EnumSource
  void aPartIsMeasuredAndShown(Part part, @TempDir Path directory) throws Exception {
    Path work = Path.of(System.getProperty("benchmarks.work"));

    Results results = Benchmarks.run(List.of(part), RunSettings.SMOKE, work, directory);

    assertThat(results.measurements().isEmpty(), is(false));
    for (Measurement measurement : results.measurements()) {
      assertThat(
          Files.readString(directory.resolve("RESULTS.md")),
          containsString("## " + measurement.title()));
      assertThat(
          Files.readString(directory.resolve("results.svg")), containsString(measurement.title()));
    }
  }
}
