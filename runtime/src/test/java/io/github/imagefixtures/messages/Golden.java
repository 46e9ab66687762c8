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
 * The text file that holds what a test is expected to make a user read. {@code mvn test -pl runtime
 * -Dgolden.accept=true} writes the files anew; what changed is then read in the diff.
 */
final class Golden {
  static final Path DIRECTORY = Path.of("src", "test", "resources", "messages");

  private final Path file;
  private final Map<String, String> names = new LinkedHashMap<>();

  Golden(String test) {
    this.file = DIRECTORY.resolve(test + ".txt");
  }

  /** Puts a name in place of what is another one in each run. */
  Golden naming(String text, String name) {
    names.put(text, "<" + name + ">");
    return this;
  }

  Golden of(ImagesApi api) {
    return naming(api.accountId(), "account")
        .naming(":" + api.baseUrl().getPort(), "port")
        .naming(api.apiToken(), "TOKEN IN A MESSAGE")
        .naming(api.apiKey(), "KEY IN A MESSAGE");
  }

  /** The mistake fails with the message that the file holds. */
  void fails(Executable mistake) {
    holds(assertThrows(AssertionError.class, mistake).getMessage());
  }

  void holds(String message) {
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
          Files.readString(file).replace("\r\n", "\n"), text, file + " holds another text");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
