package io.github.imagefixtures.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles generated code in builds that treat warnings as errors. */
class CompilerWarningsTest {
  private static final String TEST =
      """
      package com.example;

      import static org.hamcrest.Matchers.greaterThan;
      import static org.hamcrest.Matchers.hasItem;

      import io.github.imagefixtures.*;
      import java.time.Duration;
      import java.util.List;

      /** Uses everything that is generated. */
      @ImageFixture(
          name = "logo",
          meta = \"""
              {"owner": "brand", "views": 3, "tags": ["a"], "author": {"name": "x"}, "any": null,
               "rate": 1.5, "mixed": [1, "a"], "free": {}, "hashCode": 1}
              \""")
      @ImageFixture(name = "avatar", requireSignedURLs = true, failsWith = KnownFailure.RATE_LIMITED)
      public class FooTest {
        private FooTest() {}

        /** Calls. */
        static void calls(ImagesApi api) {
          FooTestImages images = FooTestImages.on(api);
          var logo = images.logo();
          var sent = logo.metadata();
          logo.onUpdate(sent.owner("a"), sent.views(greaterThan(2L)), sent.tags(hasItem("a")))
              .succeedsWith(sent.owner("x"), sent.author().name("y"))
              .thenFails(Failure.rateLimited(Duration.ZERO));
          logo.verifyUpdated(sent.author().name("x"), sent.tags(List.of("a")));
          images.avatar().onUpdate().succeeds();
        }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {"-Xlint:all,-processing", "-Xlint:all,-processing -Xdoclint:all,-missing"})
  void javacReportsNoWarningForGeneratedCode(String lint) {
    Compilation.in(directory)
        .source("com/example/FooTest.java", TEST)
        .options(lint.split(" "))
        .options("-Werror")
        .compile()
        .succeedsWithoutDiagnostics();
  }

  @Test
  void ecjReportsNoWarningForGeneratedCode() {
    Compilation.with(Compiler.ECJ, directory)
        .source("com/example/FooTest.java", TEST)
        .options(
            "-warn:+raw,unchecked,unused,deprecation,null,hiding,static-access,fallthrough,cast,"
                + "semicolon,emptyBlock,enumSwitch,over-ann,serial",
            "-failOnWarning")
        .compile()
        .succeedsWithoutDiagnostics();
  }

  @Test
  void theImagesClassOfADeprecatedTypeCompilesWithoutWarnings() {
    Compilation.in(directory)
        .source(
            "com/example/FooTest.java",
            """
            package com.example;
            @Deprecated
            @io.github.imagefixtures.ImageFixture(name = "logo")
            class FooTest {}
            """)
        .options("-Xlint:all,-processing", "-Werror")
        .compile()
        .succeedsWithoutDiagnostics();
  }
}
