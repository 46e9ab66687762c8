package io.github.imagefixtures.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The result of a {@link Compilation}. */
record Compiled(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    String output,
    Path classes,
    Path generatedSources,
    List<Path> classPath) {

  /** Returns this; fails if the compiler reported an error or a warning. */
  Compiled succeedsWithoutDiagnostics() {
    if (!succeeded || !diagnostics.isEmpty()) {
      throw new AssertionError("Expected no diagnostics, but the compiler reported:\n" + report());
    }
    return this;
  }

  /** Returns this; fails if the compiler reported an error. */
  Compiled succeeds() {
    if (!succeeded) {
      throw new AssertionError("Expected no error, but the compiler reported:\n" + report());
    }
    return this;
  }

  /** Returns the diagnostics of the processor, which contain one of its ids. */
  List<ProcessorDiagnostic> processorDiagnostics() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("[IMG"))
        .map(ProcessorDiagnostic::of)
        .toList();
  }

  /** Returns the diagnostic of the processor; fails unless there is exactly one. */
  ProcessorDiagnostic onlyProcessorDiagnostic() {
    List<ProcessorDiagnostic> reported = processorDiagnostics();
    if (reported.size() != 1) {
      throw new AssertionError(
          "Expected one diagnostic of the processor, but the compiler reported:\n" + report());
    }
    return reported.get(0);
  }

  String report() {
    return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n")) + output;
  }

  /**
   * Returns the text of a generated source file, such as {@code com/example/FooTestImages.java}.
   */
  String generated(String path) {
    try {
      return Files.readString(generatedSources.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("Not generated; " + report(), e);
    }
  }

  /** Returns the sorted paths of all generated source files. */
  List<String> generated() {
    try (Stream<Path> files = Files.walk(generatedSources)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> generatedSources.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a class loader for the compiled classes and those of the test. */
  URLClassLoader loader() {
    try {
      URL[] urls = {classes.toUri().toURL()};
      return new URLClassLoader(urls, Compiled.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a static method of a compiled class, and throws its exception unwrapped. */
  void run(String className, String method, Object... arguments) throws Throwable {
    try (URLClassLoader loader = loader()) {
      Class<?> type = loader.loadClass(className);
      for (Method candidate : type.getDeclaredMethods()) {
        if (candidate.getName().equals(method)) {
          candidate.setAccessible(true);
          candidate.invoke(null, arguments);
          return;
        }
      }
      throw new NoSuchMethodException(className + "." + method);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A diagnostic of the processor. */
  record ProcessorDiagnostic(Diagnostic.Kind kind, long line, long column, String text) {
    static ProcessorDiagnostic of(Diagnostic<? extends JavaFileObject> diagnostic) {
      return new ProcessorDiagnostic(
          diagnostic.getKind(),
          diagnostic.getLineNumber(),
          diagnostic.getColumnNumber(),
          diagnostic.getMessage(Locale.ROOT));
    }
  }
}
