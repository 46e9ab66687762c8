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

/** Checks that an exception while a file is created does not affect other declaring types. */
class WriteFailureTest {
  private static final String GOOD =
      "@io.github.imagefixtures.ImageFixture(name = \"a\") class Good {}";

  @TempDir Path directory;

  @EachCompiler
  void anInternalErrorShowsTheTypeAndTheStackTrace(Compiler compiler) {
    Compiled compiled = compiled(compiler, new IllegalStateException("unexpected"));

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
        allOf(
            startsWith(
                "Image Fixtures cannot process the declarations of com.example.Bad because of a bug in"
                    + " its annotation processor. Report the bug with the declarations and this"
                    + " stack trace:\n"),
            containsString("IllegalStateException: unexpected")));
    assertThat(compiled.onlyProcessorDiagnostic().line(), is(3L));
    assertThat(compiled.generated(), contains("GoodImages.java"));
  }

  @EachCompiler
  void aFileThatCannotBeWrittenIsReportedWithTheReason(Compiler compiler) {
    Compiled compiled = compiled(compiler, new IOException("disk full"));

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
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
        .processors(new FailingProcessor(thrown))
        .compile();
  }

  /** The processor with a filer that throws for {@code Bad}. */
  private static final class FailingProcessor extends AbstractProcessor {
    private final ImageFixtureProcessor processor = new ImageFixtureProcessor();
    private final Exception thrown;

    FailingProcessor(Exception thrown) {
      this.thrown = thrown;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer = environment.getFiler();
      Filer failing =
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
                      ? failing
                      : method.invoke(environment, arguments)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(
              WriteFailureTest.class.getClassLoader(), new Class<?>[] {type}, handler));
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
