package io.github.imagefixtures.reference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/fidelity.md} names the tests that hold it: they must be there. */
class FidelityTableTests {
  private static final Path TABLE = Path.of("..", "docs", "fidelity.md");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

  @Test
  void everyTestThatTheTableNamesIsThere() throws IOException {
    var sources = sources();
    Set<String> named =
        NAMED
            .matcher(Files.readString(TABLE))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named.size(), greaterThan(40));

    Set<String> missing = new TreeSet<>(named);
    missing.removeIf(
        name -> {
          var parts = NAMED.matcher(name);
          return parts.matches()
              && sources.getOrDefault(parts.group(1), "").contains("void " + parts.group(2) + "(");
        });

    assertThat(missing, empty());
  }

  private static TreeMap<String, String> sources() throws IOException {
    TreeMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
