package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lombok.Getter;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.report.IReportVisitor;
import org.jacoco.report.xml.XMLFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the published jar on the processor path, together with Lombok and JaCoCo. */
class PackagedProcessorIT {
  private static final String DECLARING =
      """
      import io.github.imagefixtures.ImageFixture;
      @ImageFixture(name = "logo", meta = "{\\"owner\\": {\\"name\\": \\"brand\\"}}")
      class FooTest {
        FooTestImages images;
        void test() { images.logo().current().meta().owner().name(); }
      }
      """;

  @TempDir Path directory;

  @Test
  void aCompilerFindsTheProcessorInItsJarAlone() {
    Compiled compiled =
        Compilation.in(directory)
            .processorPath(PackagedJar.PROCESSOR.path())
            .source("FooTest.java", DECLARING)
            .options("-Xlint:all,-processing", "-Werror")
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(compiled.generated(), contains("FooTestImages.java"));
  }

  @Test
  void theProcessorWorksWithLombokInEitherOrder() {
    Path lombok = Compilation.origin(Getter.class);
    String source =
        """
        import io.github.imagefixtures.*;
        import lombok.*;
        @Getter @Setter @RequiredArgsConstructor
        @ImageFixture(name = "logo", meta = "{\\"views\\": 3}")
        class FooTest {
          private final FooTestImages images;
          static Long test(ImagesApi api) {
            return new FooTest(FooTestImages.on(api)).getImages().logo().current().meta().views();
          }
        }
        """;
    for (List<Path> path :
        List.of(
            List.of(lombok, PackagedJar.PROCESSOR.path()),
            List.of(PackagedJar.PROCESSOR.path(), lombok))) {
      Compiled compiled =
          Compilation.in(directory.resolve("first-" + path.get(0).getFileName()))
              .classPath(lombok)
              .processorPath(path.toArray(Path[]::new))
              .source("FooTest.java", source)
              .compile()
              .succeeds();

      assertThat(compiled.generated(), contains("FooTestImages.java"));
    }
  }

  @Test
  void jacocoExcludesGeneratedCode() throws IOException {
    Compiled compiled =
        Compilation.in(directory)
            .processorPath(PackagedJar.PROCESSOR.path())
            .source("FooTest.java", DECLARING)
            .options("-g")
            .compile()
            .succeeds();

    String report = jacocoReport(compiled.classes());

    assertThat(report, stringContainsInOrder("<class name=\"FooTest\"", "<method name=\"test\""));
    assertThat(
        "JaCoCo reports methods of a generated class",
        report,
        not(containsString("sourcefilename=\"FooTestImages.java\">")));
    assertThat(report, not(containsString("<sourcefile name=\"FooTestImages.java\">")));
    assertThat(
        "JaCoCo had generated classes to report",
        Files.exists(compiled.classes().resolve("FooTestImages$LogoMeta$Owner.class")),
        is(true));
  }

  private static String jacocoReport(Path classes) throws IOException {
    CoverageBuilder coverage = new CoverageBuilder();
    new Analyzer(new ExecutionDataStore(), coverage).analyzeAll(new File(classes.toString()));
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    IReportVisitor visitor = new XMLFormatter().createVisitor(report);
    visitor.visitInfo(List.of(), List.of());
    visitor.visitBundle(coverage.getBundle("sample"), null);
    visitor.visitEnd();
    return report.toString(StandardCharsets.UTF_8);
  }
}
