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

/** Holds the guide to what was compiled and run: its code to these tests, its messages to ours. */
class GuideTest {
  private static final Path GUIDE = Path.of("../../docs/assertions.md");
  private static final Path SOURCES = Path.of("src/test/java/com/example/gallery");
  private static final Path MESSAGES = Path.of("../../runtime/src/test/resources/messages");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  @Test
  void itsCodeIsPartOfATest() throws IOException {
    assertThat("snippets that no test holds", strangers("java", SOURCES), is(empty()));
  }

  @Test
  void itsMessagesAreThoseThatRealMistakesMade() throws IOException {
    assertThat("messages that no mistake made", strangers("text", MESSAGES), is(empty()));
  }

  private static List<String> strangers(String language, Path directory) throws IOException {
    List<String> known = texts(directory);
    List<String> snippets =
        BLOCK
            .matcher(Files.readString(GUIDE))
            .results()
            .filter(block -> block.group(1).equals(language))
            .map((MatchResult block) -> unindented(block.group(2)))
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
        texts.add(unindented(Files.readString(file)));
      }
      return texts;
    }
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
