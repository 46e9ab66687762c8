package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaringTypesTest {
  @TempDir Path directory;

  static Stream<Arguments> kindsOfTypes() {
    return Stream.of(
            "class X {}",
            "public class X {}",
            "final class X<T extends Comparable<T>> {}",
            "record X(int a) {}",
            "interface X {}",
            "sealed interface X { record Y() implements X {} }",
            "enum X { A, B }",
            "@interface X {}",
            "abstract class X { abstract void x(); }")
        .flatMap(type -> Stream.of(Compiler.values()).map(c -> Arguments.of(c, type)));
  }

  @ParameterizedTest
  @MethodSource("kindsOfTypes")
  void everyKindOfTypeCanDeclareImages(Compiler compiler, String type) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "X.java",
                "package com.example;\n"
                    + "@io.github.imagefixtures.ImageFixture(name = \"logo\") "
                    + type)
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(compiled.generated(), contains("com/example/XImages.java"));
    boolean isPublic =
        compiled.generated("com/example/XImages.java").contains("public final class XImages");
    assertThat(isPublic, is(type.startsWith("public")));
  }

  @EachCompiler
  void eachNestedTypeHasItsOwnImagesClass(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "Outer.java",
                """
                import io.github.imagefixtures.ImageFixture;
                @ImageFixture(name = "outer")
                public class Outer {
                  @ImageFixture(name = "inner") public class Inner {
                    @ImageFixture(name = "innermost") public record Innermost() {}
                  }
                  @ImageFixture(name = "hidden") private static class Hidden {}
                  @ImageFixture(name = "guarded") protected interface Guarded {}
                }
                """)
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(
        compiled.generated(),
        containsInAnyOrder(
            "OuterImages.java",
            "Outer_InnerImages.java",
            "Outer_Inner_InnermostImages.java",
            "Outer_HiddenImages.java",
            "Outer_GuardedImages.java"));
    assertThat(
        compiled.generated("Outer_Inner_InnermostImages.java"),
        containsString("public final class"));
    assertThat(
        compiled.generated("Outer_HiddenImages.java"),
        not(containsString("public final class Outer")));
    assertThat(
        compiled.generated("Outer_GuardedImages.java"),
        not(containsString("public final class Outer")));
  }

  @EachCompiler
  void aTypeInTheDefaultPackageCanDeclareImages(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source("X.java", "@io.github.imagefixtures.ImageFixture(name = \"logo\") class X {}")
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(compiled.generated(), contains("XImages.java"));
  }

  @Test
  void aNamedModuleRequiresOnlyTheRuntime() {
    Compiled compiled =
        Compilation.in(directory)
            .onModulePath()
            .source(
                "module-info.java",
                "module com.example { requires transitive io.github.imagefixtures.runtime;"
                    + " exports com.example; }")
            .source(
                "com/example/X.java",
                """
                package com.example;
                import io.github.imagefixtures.ImageFixture;
                /** Declares. */
                @ImageFixture(name = "logo", meta = "{\\"a\\": {\\"b\\": 1}}")
                public class X {
                  private X() {}
                }
                """)
            .options(
                "-Xlint:all,-requires-automatic,-requires-transitive-automatic,-processing",
                "-Werror")
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(
        "the module does not require java.compiler, which contains @Generated",
        compiled.generated("com/example/XImages.java"),
        not(containsString("javax.annotation.processing")));
  }

  @EachCompiler
  void aTestCanUseTheImagesClassesOfItsSupertypesAndAnnotations(Compiler compiler) {
    Compilation.with(compiler, directory)
        .source(
            "FooTest.java",
            """
            import io.github.imagefixtures.*;
            @ImageFixture(name = "logo") interface Brand {}
            @ImageFixture(name = "logo") class Base {}
            @ImageFixture(name = "logo") @interface Shared {}
            @Shared @ImageFixture(name = "logo") class FooTest extends Base implements Brand {
              void test(BrandImages a, BaseImages b, SharedImages c, FooTestImages d) {
                a.logo(); b.logo(); c.logo(); d.logo();
              }
            }
            """)
        .compile()
        .succeedsWithoutDiagnostics();
  }

  @EachCompiler
  void aTestCanUseAnImagesClassFromAJar(Compiler compiler) throws IOException {
    Compiled library =
        Compilation.with(compiler, directory.resolve("library"))
            .source(
                "com/brand/Brand.java",
                """
                package com.brand;
                @io.github.imagefixtures.ImageFixture(name = "logo", meta = "{\\"a\\": 1}")
                public interface Brand {}
                """)
            .source(
                "com/brand/Shared.java",
                """
                package com.brand;
                @io.github.imagefixtures.ImageFixture(name = "logo")
                public @interface Shared {}
                """)
            .compile()
            .succeedsWithoutDiagnostics();
    Path jar = jar(library.classes());

    Compiled user =
        Compilation.with(compiler, directory.resolve("user"))
            .classPath(jar)
            .source(
                "FooTest.java",
                """
                import com.brand.*;
                import io.github.imagefixtures.*;
                @Shared class FooTest implements Brand {
                  void test(ImagesApi api) {
                    BrandImages brand = BrandImages.on(api);
                    SharedImages shared = SharedImages.on(api);
                    Long a = brand.logo().current().meta().a();
                    String id = BrandImages.LOGO_ID + shared.logo().id();
                  }
                }
                """)
            .compile()
            .succeedsWithoutDiagnostics();

    assertThat(user.generated(), is(empty()));
  }

  private Path jar(Path classes) throws IOException {
    Path jar = directory.resolve("library.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }

  @EachCompiler
  void aDeclarationOnAMethodIsAnErrorOfTheCompiler(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "X.java",
                """
                class X {
                  @io.github.imagefixtures.ImageFixture(name = "logo")
                  void x() {}
                }
                """)
            .compile();

    assertThat(
        compiled.diagnostics().stream().map(diagnostic -> diagnostic.getLineNumber()).toList(),
        contains(2L));
    assertThat(compiled.report(), not(containsString("IMG999")));
    assertThat(compiled.generated(), is(empty()));
  }

  @EachCompiler
  void aTypeWithoutDeclarationsHasNoImagesClass(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source("X.java", "@Deprecated class X {}")
            .source("Y.java", "@io.github.imagefixtures.ImageFixtures({}) class Y {}")
            .compile()
            .succeeds();

    assertThat(compiled.generated(), is(List.of()));
  }
}
