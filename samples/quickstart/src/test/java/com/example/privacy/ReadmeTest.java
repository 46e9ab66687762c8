package com.example.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds README's example to the test that it is taken from. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/com/example/privacy/PrivacyServiceTest.java");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  @Test
  void theExampleIsPartOfACompiledTest() throws IOException {
    List<String> example =
        blocks("java", Files.readString(README))
            .get(0)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();

    assertThat(example, is(not(empty())));
    assertThat("lines of README that the test does not have", missing(example), is(empty()));
  }

  @Test
  void thereAreTwoCommandsToTry() throws IOException {
    String section = Files.readString(README).split("## Try it\n", 2)[1].split("\n## ", 2)[0];

    assertThat(blocks("sh", section), hasSize(2));
  }

  /** The lines that the test's source does not have, in this order. */
  private static List<String> missing(List<String> lines) throws IOException {
    List<String> missing = new ArrayList<>();
    Iterator<String> source = Files.readAllLines(SOURCE).iterator();
    for (String line : lines) {
      boolean found = false;
      while (!found && source.hasNext()) {
        found = source.next().equals(line);
      }
      if (!found) {
        missing.add(line);
      }
    }
    return missing;
  }

  private static List<String> blocks(String language, String text) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
