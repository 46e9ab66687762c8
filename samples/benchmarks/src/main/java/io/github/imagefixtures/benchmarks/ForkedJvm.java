package io.github.imagefixtures.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs programs of the current JDK, each in a new process, on the class path of one contestant:
 * MockServer and WireMock cannot share one.
 *
 * @param arguments the arguments of the JVM
 */
record ForkedJvm(List<String> arguments) {

  /** Returns the entries of the class path whose names, up to the version, match a pattern. */
  static String jars(String names) {
    Pattern pattern = Pattern.compile("(%s)([-.].*)?".formatted(names));
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> pattern.matcher(Path.of(entry).getFileName().toString()).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs a probe, and returns the figures that it prints in lines {@code NAME = NUMBER}. */
  Map<String, Double> run(String classPath, Class<?> probe, Object... probeArguments) {
    List<String> command = new ArrayList<>(List.of(program("java")));
    command.addAll(arguments);
    command.addAll(
        List.of(
            "-cp", classPath + File.pathSeparator + jars("classes|benchmarks"), probe.getName()));
    Stream.of(probeArguments).map(String::valueOf).forEach(command::add);
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String line : output(command).split("\\R")) {
      String[] figure = line.split(" = ");
      if (figure.length == 2) {
        figures.put(figure[0], Double.valueOf(figure[1]));
      }
    }
    return figures;
  }

  /**
   * Compiles sources with javac.
   *
   * @param directory receives the directories {@code sources} and {@code classes}
   * @param sources the source texts by the simple names of their types
   * @param processor the jars of the processor; if it is empty, no processor runs
   * @return the duration of the process in milliseconds
   */
  double compile(Path directory, Map<String, String> sources, String jars, String processor) {
    List<String> command = new ArrayList<>(List.of(program("javac"), "-nowarn"));
    arguments.forEach(argument -> command.add("-J" + argument));
    command.addAll(List.of("-cp", jars(jars)));
    command.addAll(
        processor.isEmpty() ? List.of("-proc:none") : List.of("-processorpath", jars(processor)));
    try {
      Path classes = Files.createDirectories(directory.resolve("classes"));
      command.addAll(List.of("-d", classes.toString()));
      Path texts = Files.createDirectories(directory.resolve("sources"));
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = texts.resolve(source.getKey() + ".java");
        Files.writeString(file, source.getValue());
        command.add(file.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long start = System.nanoTime();
    output(command);
    return (System.nanoTime() - start) / 1e6;
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static String output(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes());
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(
            "Exit %d of %s%n%s".formatted(exit, String.join(" ", command), output));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
