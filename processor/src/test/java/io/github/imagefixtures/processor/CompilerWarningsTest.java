package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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

  /** Error Prone reports {@code SameNameButDifferent} for a name that refers to several types. */
  @Test
  void eachNameInAGeneratedSourceRefersToOneType() throws IOException {
    Compiled compiled =
        Compilation.in(directory)
            .source(
                "FooTest.java",
                """
                @io.github.imagefixtures.ImageFixture(
                    name = "logo",
                    meta = "{\\"author\\": {\\"name\\": {\\"first\\": \\"x\\"}}, \\"name\\": {\\"a\\": 1}}")
                @io.github.imagefixtures.ImageFixture(
                    name = "avatar", meta = "{\\"author\\": {\\"name\\": {\\"first\\": \\"x\\"}}}")
                class FooTest {}
                """)
            .compile()
            .succeeds();

    assertThat(
        typesByName(compiled.generatedSources().resolve("FooTestImages.java")).entrySet().stream()
            .filter(types -> types.getValue().size() > 1)
            .toList(),
        is(List.of()));
  }

  private static Map<String, Set<String>> typesByName(Path source) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
    String classPath =
        Compilation.runtimeClassPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    JavacTask task =
        (JavacTask)
            javac.getTask(
                null,
                files,
                diagnostic -> {},
                List.of("-proc:none", "-classpath", classPath),
                null,
                files.getJavaFileObjects(source));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    Map<String, Set<String>> types = new TreeMap<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void none) {
        add(tree);
        return super.visitIdentifier(tree, none);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void none) {
        add(tree);
        return super.visitMemberSelect(tree, none);
      }

      private void add(Tree tree) {
        if (Trees.instance(task).getElement(getCurrentPath()) instanceof TypeElement type) {
          types.computeIfAbsent(tree.toString(), name -> new TreeSet<>()).add(type.toString());
        }
      }
    }.scan(unit, null);
    return types;
  }
}
