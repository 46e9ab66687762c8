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
 * Compares the generated source with the golden files in {@code src/test/resources/golden}. Each
 * case is a directory with a declaring type and its images class. To accept the current source, or
 * to add a case, run with {@code -Dgolden.accept=true} and review the difference.
 */
class GeneratedSourceTest {
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
  void theGeneratedSourceEqualsTheGoldenFile(Compiler compiler, String name) throws IOException {
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
        golden + " does not exist. Create it with -Dgolden.accept=true.",
        Files.exists(golden),
        is(true));
    assertThat(
        "If the change is intended, accept it with -Dgolden.accept=true.",
        generated,
        is(Files.readString(golden)));
  }

  /** Returns the declaring source, which has a shorter name than the images class. */
  private static Path declaring(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.min((a, b) -> a.toString().length() - b.toString().length()).orElseThrow();
    }
  }
}
