package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.report.Measurement;
import io.github.imagefixtures.benchmarks.report.Samples;
import io.github.imagefixtures.benchmarks.tool.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a test dependency makes Maven download, JUnit aside. */
final class Weight {
  private Weight() {}

  static Findings measure(Laboratory laboratory) {
    Map<String, Samples> jars = new LinkedHashMap<>();
    Map<String, Samples> megabytes = new LinkedHashMap<>();
    for (Tool tool : Tool.values()) {
      if (tool != Tool.JDK) {
        List<Path> downloads = laboratory.classPaths().withoutJUnit(downloaded(tool));
        jars.put(tool.title(), Samples.of(downloads.size()));
        megabytes.put(
            tool.title(), Samples.of(downloads.stream().mapToLong(Weight::size).sum() / 1e6));
      }
    }
    String ours = Tool.IMAGE_FIXTURES.title();
    return new Findings(
        List.of(),
        List.of(
            new Measurement("Download weight: jars", "jars", ours, jars),
            new Measurement("Download weight: bytes", "MB", ours, megabytes)));
  }

  private static List<String> downloaded(Tool tool) {
    List<String> artifacts = new ArrayList<>(List.of(tool.artifacts().get(0)));
    if (tool == Tool.IMAGE_FIXTURES) {
      artifacts.add("image-fixtures-processor");
    }
    return artifacts;
  }

  private static long size(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
