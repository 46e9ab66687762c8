package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks Gradle's requirements for an isolating processor: each file has one originating element,
 * and is created with the Filer.
 */
class IsolationTest {
  @TempDir Path directory;

  @Test
  void theProcessorIsRegisteredAsIsolatingForGradle() throws Exception {
    try (InputStream metadata =
        ImageFixtureProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(
          new String(metadata.readAllBytes(), StandardCharsets.UTF_8),
          is(ImageFixtureProcessor.class.getName() + ",isolating\n"));
    }
  }

  @EachCompiler
  void theOnlyOriginatingElementOfAnImagesClassIsItsDeclaringType(Compiler compiler) {
    Map<String, List<String>> origins = new TreeMap<>();

    Compilation.with(compiler, directory)
        .source(
            "Outer.java",
            """
            import io.github.imagefixtures.ImageFixture;
            @ImageFixture(name = "a") @ImageFixture(name = "b") class Outer {
              @ImageFixture(name = "c") interface Inner {}
            }
            @ImageFixture(name = "d") class Other extends Outer implements Outer.Inner {}
            """)
        .processors(recording(origins))
        .compile()
        .succeedsWithoutDiagnostics();

    assertThat(
        origins,
        is(
            Map.of(
                "OuterImages", List.of("Outer"),
                "Outer_InnerImages", List.of("Outer.Inner"),
                "OtherImages", List.of("Other"))));
  }

  @Test
  void anImagesClassDoesNotDependOnOtherDeclaringTypes() {
    String foo = "@io.github.imagefixtures.ImageFixture(name = \"a\") class Foo {}";
    Compiled alone = Compilation.in(directory.resolve("alone")).source("Foo.java", foo).compile();
    Compiled together =
        Compilation.in(directory.resolve("together"))
            .source("Bar.java", foo.replace("Foo", "Bar"))
            .source("Foo.java", foo)
            .compile();

    assertThat(together.generated("FooImages.java"), is(alone.generated("FooImages.java")));
  }

  /** Returns the processor with a filer that records the originating elements of each file. */
  private static Processor recording(Map<String, List<String>> origins) {
    ImageFixtureProcessor processor = new ImageFixtureProcessor();
    return proxy(
        Processor.class,
        processor,
        "init",
        arguments -> new Object[] {environment((ProcessingEnvironment) arguments[0], origins)});
  }

  private static ProcessingEnvironment environment(
      ProcessingEnvironment environment, Map<String, List<String>> origins) {
    Filer filer =
        proxy(
            Filer.class,
            environment.getFiler(),
            "createSourceFile",
            arguments -> {
              origins.put(arguments[0].toString(), names((Element[]) arguments[1]));
              return arguments;
            });
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            IsolationTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) ->
                method.getName().equals("getFiler")
                    ? filer
                    : method.invoke(environment, arguments));
  }

  private static List<String> names(Element[] elements) {
    return Arrays.stream(elements).map(Element::toString).toList();
  }

  private interface ArgumentInterceptor {
    Object[] intercept(Object[] arguments);
  }

  private static <T> T proxy(
      Class<T> type, T target, String interceptedMethod, ArgumentInterceptor interceptor) {
    return type.cast(
        Proxy.newProxyInstance(
            IsolationTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object[] passed =
                  method.getName().equals(interceptedMethod)
                      ? interceptor.intercept(arguments)
                      : arguments;
              try {
                return method.invoke(target, passed);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Test
  void errorsAreReportedThroughTheMessagerIfABuildToolWrapsTheEnvironment() {
    Compiled compiled =
        Compilation.in(directory)
            .source("X.java", "\n@io.github.imagefixtures.ImageFixture(name = \"a b\")\nclass X {}")
            .processors(recording(new TreeMap<>()))
            .compile();

    assertThat(compiled.onlyProcessorDiagnostic().line(), is(2L));
  }
}
