package io.github.imagefixtures.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs programs of the JDK that runs us, each in a fresh process. */
final class Child {
  /** The same for all, so that no collector's or compiler's mood is part of a ratio. */
  private static final List<String> JVM_ARGUMENTS = List.of("-Xms512m", "-Xmx2g");

  private Child() {}

  /**
   * Runs a probe.
   *
   * @return what it printed: lines of a name and a number
   */
  static Map<String, Double> probe(Class<?> main, List<Path> classPath, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(jdk("java"));
    command.addAll(JVM_ARGUMENTS);
    command.addAll(List.of("-cp", joined(ClassPaths.ownClasses(), classPath), main.getName()));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String line : output(command).lines().toList()) {
      String[] words = line.split(" ");
      if (words.length == 3 && words[0].equals("figure")) {
        figures.put(words[1], Double.valueOf(words[2]));
      }
    }
    return figures;
  }

  /**
   * Runs javac.
   *
   * @return how long the process took, in milliseconds
   */
  static double javac(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(jdk("javac"));
    command.addAll(arguments);
    long before = System.nanoTime();
    output(command);
    return (System.nanoTime() - before) / 1e6;
  }

  static String joined(Path first, List<Path> others) {
    return Stream.concat(Stream.of(first), others.stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jdk(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  private static String output(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(
            "Exit " + exit + " of " + String.join(" ", command) + "\n" + output);
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
