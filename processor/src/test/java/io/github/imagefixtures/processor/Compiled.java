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

/** What came out of a {@link Compilation}. */
record Compiled(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    String output,
    Path classes,
    Path generatedSources,
    List<Path> classPath) {

  /** This, when the compiler had nothing to say. */
  Compiled clean() {
    if (!succeeded || !diagnostics.isEmpty()) {
      throw new AssertionError("Expected nothing from the compiler, but it said:\n" + report());
    }
    return this;
  }

  /** This, when there was no error. */
  Compiled succeeds() {
    if (!succeeded) {
      throw new AssertionError("Expected no error, but the compiler said:\n" + report());
    }
    return this;
  }

  /** What our processor said: the diagnostics that carry one of its ids. */
  List<Said> said() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("[IMG"))
        .map(Said::of)
        .toList();
  }

  /** The one thing that our processor said. */
  Said saidOnce() {
    List<Said> said = said();
    if (said.size() != 1) {
      throw new AssertionError("Expected one diagnostic of ours, but there came:\n" + report());
    }
    return said.get(0);
  }

  String report() {
    return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n")) + output;
  }

  /** The text of a generated source file, such as {@code com/example/FooTestImages.java}. */
  String generated(String path) {
    try {
      return Files.readString(generatedSources.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("Not generated; " + report(), e);
    }
  }

  /** The paths of all generated source files, sorted. */
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

  /** A class loader with the compiled classes, beside those of the test. */
  URLClassLoader loader() {
    try {
      URL[] urls = {classes.toUri().toURL()};
      return new URLClassLoader(urls, Compiled.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a static method of a compiled class; what it throws comes out as it is. */
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

  /** A diagnostic of ours. */
  record Said(Diagnostic.Kind kind, long line, long column, String text) {
    static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
      return new Said(
          diagnostic.getKind(),
          diagnostic.getLineNumber(),
          diagnostic.getColumnNumber(),
          diagnostic.getMessage(Locale.ROOT));
    }
  }
}
