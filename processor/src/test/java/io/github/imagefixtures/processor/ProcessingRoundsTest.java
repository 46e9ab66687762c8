package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the processor together with other processors that generate the types it needs. */
class ProcessingRoundsTest {
  @TempDir Path directory;

  /** Generates a type in the given round, and another type in each round before it. */
  private static final class GeneratingProcessor extends AbstractProcessor {
    private final int targetRound;
    private final String type;
    private final String text;
    private int round;

    GeneratingProcessor(int targetRound, String type, String text) {
      this.targetRound = targetRound;
      this.type = type;
      this.text = text;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round < targetRound) {
        write("Round" + round, "class Round" + round + " {}");
      } else if (round == targetRound) {
        write(type, text);
      }
      return false;
    }

    private void write(String name, String source) {
      try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        file.write(source);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final String USES_A_CONSTANT =
      """
      import io.github.imagefixtures.ImageFixture;
      @ImageFixture(name = "logo", id = Constants.ID, variants = {"hero", Constants.VARIANT})
      class FooTest {
        FooTestImages images;
      }
      """;

  private static final String CONSTANTS =
      "class Constants { static final String ID = \"a\"; static final String VARIANT = \"b\"; }";

  @EachCompiler
  void aDeclarationCanUseAConstantThatAnotherProcessorGenerates(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source("FooTest.java", USES_A_CONSTANT)
            .processors(
                new ImageFixtureProcessor(), new GeneratingProcessor(1, "Constants", CONSTANTS))
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(compiled.generated("FooTestImages.java"), containsString("LOGO_ID = \"a\""));
  }

  @EachCompiler
  void aDeclarationCanUseAConstantThatIsGeneratedInALaterRound(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source("FooTest.java", USES_A_CONSTANT)
            .processors(
                new ImageFixtureProcessor(), new GeneratingProcessor(3, "Constants", CONSTANTS))
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(compiled.generated("FooTestImages.java"), containsString("\"hero\", \"b\""));
  }

  @EachCompiler
  void aConstantThatIsNeverGeneratedIsReportedOnce(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory).source("FooTest.java", USES_A_CONSTANT).compile();

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
        is(
            "Cannot generate FooTestImages, because the compiler reports an error in a value of its"
                + " declarations. Fix that error first. [IMG901]"));
  }

  static Stream<Arguments> unresolved() {
    return Stream.of(
            "name = Nowhere.NAME",
            "name = \"x\", requireSignedURLs = Nowhere.FLAG",
            "name = \"x\", failsWith = Nowhere.FAILURE",
            "name = \"x\", failsWith = {KnownFailure.RATE_LIMITED, KnownFailure.NOWHERE}",
            "name = \"x\", variants = Nowhere.VARIANT",
            "name = 3",
            "name = \"x\", requireSignedURLs = \"yes\"",
            "name = \"x\", variants = {\"a\", 3}",
            "name = {\"x\", \"y\"}",
            "name = \"x\", nonsense = 1",
            "")
        .flatMap(values -> Stream.of(Compiler.values()).map(c -> Arguments.of(c, values)));
  }

  @ParameterizedTest
  @MethodSource("unresolved")
  void aCompileErrorInADeclarationIsNotAnInternalError(Compiler compiler, String values) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                "import io.github.imagefixtures.*;\n@ImageFixture(" + values + ") class FooTest {}")
            .compile();

    assertThat(compiled.succeeded(), is(false));
    assertThat(compiled.report(), not(containsString("IMG999")));
  }

  @EachCompiler
  void anUnresolvedValueOfSuppressWarningsIsNotAnInternalError(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                "import io.github.imagefixtures.*;\n@SuppressWarnings(Nowhere.WARNING)\n"
                    + "@ImageFixture(name = \"x\", filename = \""
                    + "f".repeat(33)
                    + "\") class FooTest {}")
            .compile();

    assertThat(compiled.succeeded(), is(false));
    assertThat(compiled.report(), not(containsString("IMG999")));
  }

  @EachCompiler
  void aDeclarationCanUseAnIdConstantOfAnotherImagesClass(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                """
                import io.github.imagefixtures.ImageFixture;
                @ImageFixture(name = "logo", creator = BarTestImages.LOGO_ID) class FooTest {}
                """)
            .source(
                "BarTest.java",
                """
                import io.github.imagefixtures.ImageFixture;
                @ImageFixture(name = "logo") class BarTest {}
                """)
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(compiled.generated(), contains("BarTestImages.java", "FooTestImages.java"));
  }

  @EachCompiler
  void aTypeThatAnotherProcessorGeneratesCanDeclareImages(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source("Any.java", "@Deprecated class Any {}")
            .processors(
                new ImageFixtureProcessor(),
                new GeneratingProcessor(
                    1,
                    "FooTest",
                    "@io.github.imagefixtures.ImageFixture(name = \"logo\") class FooTest {}"))
            .compile()
            .succeeds();

    assertThat(compiled.generated(), hasItems("FooTest.java", "FooTestImages.java"));
  }

  @EachCompiler
  void aDeclaringTypeCanReferToTypesThatAnotherProcessorGenerates(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                """
                @io.github.imagefixtures.ImageFixture(name = "logo")
                class FooTest<T extends Written> extends Written { Written written; }
                """)
            .processors(
                new ImageFixtureProcessor(),
                new GeneratingProcessor(1, "Written", "class Written {}"))
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(compiled.generated(), hasItem("FooTestImages.java"));
  }

  @Test
  void otherProcessorsCanProcessTheAnnotationsToo() {
    boolean[] seen = new boolean[1];
    AbstractProcessor second =
        new AbstractProcessor() {
          @Override
          public Set<String> getSupportedAnnotationTypes() {
            return Set.of("io.github.imagefixtures.ImageFixture");
          }

          @Override
          public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
          }

          @Override
          public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            seen[0] |= !annotations.isEmpty();
            return false;
          }
        };

    Compilation.in(directory)
        .source("X.java", "@io.github.imagefixtures.ImageFixture(name = \"x\") class X {}")
        .processors(new ImageFixtureProcessor(), second)
        .compile()
        .succeedsWithoutDiagnostics();

    assertThat(seen[0], is(true));
  }
}
