package io.github.imagefixtures.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The class path of each tool: what Maven resolved for this module, cut to what one tool needs, so
 * that no tool sees, or is charged for, the jars of another. Immutable.
 */
final class ClassPaths {
  private final Map<String, List<String>> needs;
  private final Map<String, Path> jars;

  private ClassPaths(Map<String, List<String>> needs, Map<String, Path> jars) {
    this.needs = needs;
    this.jars = jars;
  }

  /** Reads {@code dependencies.tgf} and {@code dependencies.classpath}, which the build writes. */
  static ClassPaths in(Path target) {
    try {
      Map<String, Path> jars = new HashMap<>();
      String classPath = Files.readString(target.resolve("dependencies.classpath")).trim();
      for (String entry : classPath.split(File.pathSeparator)) {
        Path jar = Path.of(entry);
        jars.put(jar.getFileName().toString(), jar);
      }
      return new ClassPaths(graph(Files.readAllLines(target.resolve("dependencies.tgf"))), jars);
    } catch (IOException e) {
      throw new UncheckedIOException("Run Maven's phase \"package\" first", e);
    }
  }

  /** The jars of these artifacts and of all that they need. */
  List<Path> of(List<String> artifacts) {
    return jars(artifacts, artifact -> true);
  }

  /** The same without JUnit, which every test has. */
  List<Path> withoutJUnit(List<String> artifacts) {
    return jars(
        artifacts,
        artifact ->
            !artifact.startsWith("junit-")
                && !artifact.startsWith("opentest4j")
                && !artifact.startsWith("apiguardian"));
  }

  private List<Path> jars(List<String> artifacts, Predicate<String> wanted) {
    Set<String> reached = new LinkedHashSet<>();
    for (String artifact : artifacts) {
      needs.keySet().stream()
          .filter(name -> name.startsWith(artifact + "-") && jars.containsKey(name))
          .filter(name -> Character.isDigit(name.charAt(artifact.length() + 1)))
          .forEach(name -> reach(name, wanted, reached));
    }
    return reached.stream().map(jars::get).toList();
  }

  private void reach(String jar, Predicate<String> wanted, Set<String> reached) {
    if (jars.containsKey(jar) && wanted.test(jar) && reached.add(jar)) {
      needs.getOrDefault(jar, List.of()).forEach(needed -> reach(needed, wanted, reached));
    }
  }

  /** Reads Maven's trivial graph format: nodes, a line with {@code #}, edges. */
  private static Map<String, List<String>> graph(List<String> lines) {
    int edges = lines.indexOf("#");
    Map<String, String> nodes = new HashMap<>();
    Map<String, List<String>> needs = new HashMap<>();
    for (String line : lines.subList(0, edges)) {
      String[] node = line.split(" ", 3);
      String[] coordinates = node[1].replace("(", "").split(":");
      String jar = coordinates[1] + "-" + coordinates[3] + ".jar";
      nodes.put(node[0], jar);
      needs.putIfAbsent(jar, new ArrayList<>());
    }
    for (String line : lines.subList(edges + 1, lines.size())) {
      String[] edge = line.split(" ");
      needs.get(nodes.get(edge[0])).add(nodes.get(edge[1]));
    }
    return needs;
  }

  /** The classes of this module. */
  static Path ownClasses() {
    try {
      return Path.of(ClassPaths.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
