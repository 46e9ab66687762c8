package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the messages of the processor with the table in {@code docs/declarations.md}. */
class DocumentedMessagesTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "declarations.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (IMG\\d+) \\| .+ \\| .+ \\|$");

  @Test
  void declarationsMdListsTheIdOfEveryMessageInOrder() throws IOException {
    List<String> documented =
        ROW.matcher(Files.readString(DOCUMENT)).results().map(DocumentedMessagesTest::id).toList();

    assertThat(documented, is(Arrays.stream(Message.values()).map(Message::id).toList()));
  }

  private static String id(MatchResult row) {
    return row.group(1);
  }
}
