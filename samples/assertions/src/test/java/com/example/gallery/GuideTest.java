package com.example.gallery;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares docs/assertions.md with these tests and with the messages of failing tests. */
class GuideTest {
  private static final Path GUIDE = Path.of("../../docs/assertions.md");
  private static final Path SOURCES = Path.of("src/test/java/com/example/gallery");
  private static final Path MESSAGES = Path.of("../../runtime/src/test/resources/messages");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  @Test
  void eachSnippetIsPartOfATest() throws IOException {
    assertThat("snippets that are in no test", unknownBlocks("java", SOURCES), is(empty()));
  }

  @Test
  void eachMessageComesFromAFailingTest() throws IOException {
    assertThat("messages that no failing test has", unknownBlocks("text", MESSAGES), is(empty()));
  }

  private static List<String> unknownBlocks(String language, Path directory) throws IOException {
    List<String> known = texts(directory);
    List<String> snippets =
        BLOCK
            .matcher(Files.readString(GUIDE))
            .results()
            .filter(block -> block.group(1).equals(language))
            .map((MatchResult block) -> withoutIndentation(block.group(2)))
            .toList();
    assertThat(snippets, is(not(empty())));
    return snippets.stream()
        .filter(snippet -> known.stream().noneMatch(text -> text.contains(snippet)))
        .toList();
  }

  private static List<String> texts(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<String> texts = new java.util.ArrayList<>();
      for (Path file : files.toList()) {
        texts.add(withoutIndentation(Files.readString(file)));
      }
      return texts;
    }
  }

  private static String withoutIndentation(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
