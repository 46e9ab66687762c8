package io.github.imagefixtures.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles sources with a javac in a process of its own, as a build tool does that forks. */
final class Javac {
  private Javac() {}

  /**
   * Compiles.
   *
   * @param sources texts by the simple names of their types
   * @param processors the processor path; empty to run no processor
   * @return how long javac took, in milliseconds
   */
  static double compile(
      Path directory, Map<String, String> sources, List<Path> classPath, List<Path> processors) {
    try {
      delete(directory);
      Path classes = Files.createDirectories(directory.resolve("classes"));
      Path texts = Files.createDirectories(directory.resolve("sources"));
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("-d", classes.toString(), "-cp", joined(classPath), "-nowarn"));
      arguments.addAll(
          processors.isEmpty()
              ? List.of("-proc:none")
              : List.of("-processorpath", joined(processors)));
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = texts.resolve(source.getKey() + ".java");
        Files.writeString(file, source.getValue());
        arguments.add(file.toString());
      }
      return Child.javac(arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
