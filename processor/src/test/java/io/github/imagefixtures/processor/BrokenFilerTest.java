package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong where nothing should is said, and the other types are written. */
class BrokenFilerTest {
  private static final String GOOD =
      "@io.github.imagefixtures.ImageFixture(name = \"a\") class Good {}";

  @TempDir Path directory;

  @EachCompiler
  void anErrorOfOursNamesTheTypeAndAsksForAReport(Compiler compiler) {
    Compiled compiled = compiled(compiler, new IllegalStateException("no such luck"));

    assertThat(
        compiled.saidOnce().text(),
        allOf(
            startsWith(
                "Image Fixtures cannot process the declarations of com.example.Bad because of a bug in"
                    + " its annotation processor. Report the bug with the declarations and this"
                    + " stack trace:\n"),
            containsString("IllegalStateException: no such luck")));
    assertThat(compiled.saidOnce().line(), is(3L));
    assertThat(compiled.generated(), contains("GoodImages.java"));
  }

  @EachCompiler
  void aFileThatCannotBeWrittenIsReportedWithItsReason(Compiler compiler) {
    Compiled compiled = compiled(compiler, new IOException("disk full"));

    assertThat(
        compiled.saidOnce().text(),
        is(
            "Cannot write com.example.BadImages: java.io.IOException: disk full. Check that the"
                + " directory for generated sources is writable and that the disk is not full."
                + " [IMG903]"));
    assertThat(compiled.generated(), contains("GoodImages.java"));
  }

  private Compiled compiled(Compiler compiler, Exception thrown) {
    return Compilation.with(compiler, directory)
        .source(
            "com/example/Bad.java",
            """
            package com.example;
            @io.github.imagefixtures.ImageFixture(name = "a")
            class Bad {}
            """)
        .source("Good.java", GOOD)
        .processors(new Broken(thrown))
        .compile();
  }

  /** The processor, with a filer that makes no file for {@code Bad}. */
  private static final class Broken extends AbstractProcessor {
    private final ImageFixtureProcessor processor = new ImageFixtureProcessor();
    private final Exception thrown;

    Broken(Exception thrown) {
      this.thrown = thrown;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer = environment.getFiler();
      Filer broken =
          proxy(
              Filer.class,
              (proxy, method, arguments) -> {
                if (arguments[0].toString().endsWith("BadImages")) {
                  throw thrown;
                }
                return method.invoke(filer, arguments);
              });
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (proxy, method, arguments) ->
                  method.getName().equals("getFiler")
                      ? broken
                      : method.invoke(environment, arguments)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(
              BrokenFilerTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
