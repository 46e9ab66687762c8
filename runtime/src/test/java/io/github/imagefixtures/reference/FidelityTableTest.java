package io.github.imagefixtures.reference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.ServiceBehavior;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each test in {@code docs/fidelity.md} exists, and the table has the certainty of each failure.
 */
class FidelityTableTest {
  private static final Path TABLE = Path.of("..", "docs", "fidelity.md");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

  @Test
  void everyTestInTheTableExists() throws IOException {
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

  @ParameterizedTest
  @EnumSource
  void theTableGivesTheCertaintyOfEachKnownFailure(KnownFailure known) throws IOException {
    String factory = "`" + known.failure().name() + "(";
    String certainty = "(" + known.certainty().name().toLowerCase(Locale.ROOT) + ")";

    boolean given =
        Files.readAllLines(TABLE).stream()
            .anyMatch(row -> row.contains(factory) && row.contains(certainty));
    assertThat(factory + " " + certainty, given, is(true));
  }

  @ParameterizedTest
  @EnumSource
  void theTableNamesEachServiceBehavior(ServiceBehavior behavior) throws IOException {
    String name = "`ServiceBehavior." + behavior + "`";

    assertThat(unknowns().stream().filter(row -> row.contains(name)).toList(), hasSize(1));
  }

  @Test
  void everyUnknownHasADefaultAWayToChangeItAndAWayToFindOut() throws IOException {
    List<String> rows = unknowns();

    assertThat(rows, hasSize(greaterThan(10)));
    for (String row : rows) {
      assertThat(row, matchesPattern("\\| [^|]+\\? [^|]*(\\| [^|]{2,} ){3}\\|"));
    }
  }

  private static List<String> unknowns() throws IOException {
    String section = Files.readString(TABLE).split("## What is unknown\n", 2)[1].split("\n## ")[0];
    return section.lines().filter(line -> line.startsWith("|")).skip(2).toList();
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
