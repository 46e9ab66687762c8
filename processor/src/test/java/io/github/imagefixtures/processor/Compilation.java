package io.github.imagefixtures.processor;

import io.github.imagefixtures.ImageFixture;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.hamcrest.Matcher;
import org.jspecify.annotations.NullMarked;

/** One run of a compiler with the processor, as in a user's build. */
final class Compilation {
  private final Compiler compiler;
  private final Path directory;
  private final List<Path> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>(runtimeClassPath());
  private Charset encoding = StandardCharsets.UTF_8;
  private boolean onModulePath;

  private Compilation(Compiler compiler, Path directory) {
    this.compiler = compiler;
    this.directory = directory;
    processors.add(new ImageFixtureProcessor());
  }

  /** Creates a compilation that writes its files to an empty directory. */
  static Compilation with(Compiler compiler, Path directory) {
    return new Compilation(compiler, directory);
  }

  /** Creates a compilation with javac. */
  static Compilation in(Path directory) {
    return with(Compiler.JAVAC, directory);
  }

  /** Adds a source file, such as {@code com/example/FooTest.java}. */
  Compilation source(String path, String text) {
    Path file = directory.resolve("src").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      sources.add(Files.writeString(file, text, encoding));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets the encoding of all sources, which is UTF-8 by default. */
  Compilation encoding(Charset charset) {
    encoding = charset;
    return this;
  }

  Compilation options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Compilation processors(Processor... replacements) {
    processors.clear();
    processors.addAll(List.of(replacements));
    return this;
  }

  /** Uses the processors that the compiler finds in these jars, in this order. */
  Compilation processorPath(Path... jars) {
    processors.clear();
    return options("-processorpath", joined(List.of(jars)));
  }

  Compilation classPath(Path more) {
    classPath.add(more);
    return this;
  }

  /** Uses the module path instead of the class path. */
  Compilation onModulePath() {
    onModulePath = true;
    return this;
  }

  Compiled compile() {
    JavaCompiler tool = compiler.tool();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    Path classes = directory.resolve("classes");
    Path generated = directory.resolve("generated");
    try (StandardJavaFileManager files =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, encoding)) {
      Files.createDirectories(classes);
      Files.createDirectories(generated);
      JavaCompiler.CompilationTask task =
          tool.getTask(
              output,
              files,
              diagnostics,
              allOptions(classes, generated),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      boolean succeeded = task.call();
      return new Compiled(
          succeeded,
          diagnostics.getDiagnostics(),
          output.toString(),
          classes,
          generated,
          classPath);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> allOptions(Path classes, Path generated) {
    List<String> all = new ArrayList<>(List.of("-encoding", encoding.name()));
    all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of(onModulePath ? "--module-path" : "-classpath", joined(classPath)));
    if (compiler == Compiler.ECJ) {
      all.addAll(List.of("--release", "17", "-proceedOnError", "-nowarn"));
    }
    all.addAll(options);
    return all;
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns the class path of a user: the runtime and its dependencies. */
  static List<Path> runtimeClassPath() {
    return Stream.of(
            ImageFixture.class,
            Matcher.class,
            NullMarked.class,
            com.github.tomakehurst.wiremock.WireMockServer.class)
        .map(Compilation::origin)
        .toList();
  }

  static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
