package io.github.imagefixtures.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The published jars. */
enum PackagedJar {
  /** The jar that compilers load. */
  PROCESSOR("packaging.jar"),
  /** The sources, which IDEs display. */
  SOURCES("packaging.sources"),
  /** The Javadoc, which Maven Central requires. */
  JAVADOC("packaging.javadoc");

  private final String property;

  PackagedJar(String property) {
    this.property = property;
  }

  Path path() {
    return Path.of(System.getProperty(property));
  }

  /** Returns the paths of all files in the jar. */
  List<String> files() {
    try (JarFile jar = new JarFile(path().toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String file) {
    try (JarFile jar = new JarFile(path().toFile());
        InputStream in = jar.getInputStream(jar.getEntry(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String pom() {
    try {
      return Files.readString(Path.of(System.getProperty("packaging.pom")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
