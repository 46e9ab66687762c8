package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated, as text, with what stands in {@code src/test/resources/golden}: one
 * directory for each case, with a declaring type and its images class. To accept what is generated
 * now, or to add a case, run with {@code -Dgolden.accept=true} and look at the change.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final boolean ACCEPT = Boolean.getBoolean("golden.accept");

  @TempDir Path directory;

  static Stream<Arguments> cases() throws IOException {
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      List<Path> sorted = cases.sorted().toList();
      return Stream.of(Compiler.values())
          .flatMap(
              compiler ->
                  sorted.stream()
                      .map(path -> Arguments.of(compiler, path.getFileName().toString())));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsGeneratedIsWhatWasAccepted(Compiler compiler, String name) throws IOException {
    Path declaring = declaring(GOLDEN.resolve(name));
    String source = Files.readString(declaring);

    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(declaring.getFileName().toString(), source)
            .compile()
            .succeeds();

    String path = compiled.generated().get(0);
    String generated = compiled.generated(path);
    Path golden = GOLDEN.resolve(name).resolve(Path.of(path).getFileName().toString());
    if (ACCEPT) {
      Files.writeString(golden, generated);
    }
    assertThat(
        golden + " is missing; -Dgolden.accept=true writes it", Files.exists(golden), is(true));
    assertThat(
        "Accept the change with -Dgolden.accept=true", generated, is(Files.readString(golden)));
  }

  /** The declaring source: the name of the images class is longer. */
  private static Path declaring(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.min((a, b) -> a.toString().length() - b.toString().length()).orElseThrow();
    }
  }
}
