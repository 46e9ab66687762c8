package io.github.imagefixtures.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;

/**
 * The text file with the expected message of a test. {@code mvn test -pl runtime
 * -Dgolden.accept=true} overwrites the files. Review the changes in the diff.
 */
final class Golden {
  static final Path DIRECTORY = Path.of("src", "test", "resources", "messages");

  private final Path file;
  private final Map<String, String> names = new LinkedHashMap<>();

  Golden(String test) {
    this.file = DIRECTORY.resolve(test + ".txt");
  }

  /** Replaces a text that differs in each run by a name. */
  Golden replacing(String text, String name) {
    names.put(text, "<" + name + ">");
    return this;
  }

  Golden of(ImagesApi api) {
    return replacing(api.accountId(), "account")
        .replacing(":" + api.baseUrl().getPort(), "port")
        .replacing(api.apiToken(), "TOKEN IN A MESSAGE")
        .replacing(api.apiKey(), "KEY IN A MESSAGE");
  }

  /** Asserts that the mistake fails with the message in the file. */
  void fails(Executable mistake) {
    matches(assertThrows(AssertionError.class, mistake).getMessage());
  }

  void matches(String message) {
    String text = message.replace(System.lineSeparator(), "\n") + "\n";
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    try {
      if (Boolean.getBoolean("golden.accept")) {
        Files.writeString(file, text);
      }
      if (!Files.exists(file)) {
        fail(file + " is missing; -Dgolden.accept=true writes it:\n" + text);
      }
      assertEquals(
          Files.readString(file).replace("\r\n", "\n"), text, file + " contains another text");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
