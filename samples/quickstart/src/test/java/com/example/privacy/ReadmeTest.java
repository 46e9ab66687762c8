package com.example.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares README with what is compiled and run. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path FIRST_TEST = Path.of("src/test/java/com/example/FirstTest.java");
  private static final Path MESSAGE =
      Path.of("../../runtime/src/test/resources/messages/anImageIsNotDeclared.txt");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  @Test
  void theFirstTestIsCompiledAndRun() throws IOException {
    String readme = Files.readString(README);

    assertThat(blocks("java", readme).get(0), is(Files.readString(FIRST_TEST)));
    assertThat(readme.substring(0, readme.indexOf("\n}\n```")).lines().count(), is(lessThan(80L)));
  }

  @Test
  void theMessageComesFromAFailingTest() throws IOException {
    assertThat(blocks("text", Files.readString(README)).get(0), is(Files.readString(MESSAGE)));
  }

  @Test
  void thereAreTwoCommandsToTry() throws IOException {
    String section = Files.readString(README).split("## Try it\n", 2)[1].split("\n## ", 2)[0];

    assertThat(blocks("sh", section), hasSize(2));
  }

  @Test
  void linesOutsideTablesHaveAtMost120Characters() throws IOException {
    List<String> longLines =
        Files.readAllLines(README).stream()
            .filter(line -> line.length() > 120 && !line.startsWith("|"))
            .toList();

    assertThat(longLines, is(empty()));
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
