package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The content of the published jar and POM. */
class PackagingIT {
  private static List<String> files() throws IOException {
    try (JarFile jar = jar()) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(entry -> entry.getName())
          .toList();
    }
  }

  private static JarFile jar() throws IOException {
    return new JarFile(Path.of(System.getProperty("packaging.jar")).toFile());
  }

  private static String text(String file) throws IOException {
    try (JarFile jar = jar();
        InputStream in = jar.getInputStream(jar.getEntry(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyClassIsInAPackageOfTheRuntime() throws IOException {
    List<String> classes = files().stream().filter(file -> file.endsWith(".class")).toList();

    assertThat(classes, everyItem(startsWith("io/github/imagefixtures/")));
    assertThat(classes, not(hasItem(startsWith("io/github/imagefixtures/processor/"))));
    assertThat(classes, not(hasItem(startsWith("io/github/imagefixtures/junit/"))));
  }

  @Test
  void noClassRefersToTheOriginalPackageOfJackson() throws IOException {
    for (String file : files()) {
      if (file.endsWith(".class")) {
        assertThat(file, text(file), not(containsString("com/fasterxml/jackson")));
      }
    }
  }

  @Test
  void theJarDeclaresNoServices() throws IOException {
    assertThat(files(), not(hasItem(startsWith("META-INF/services/"))));
  }

  @Test
  void theJarHasAModuleNameAndItsLicenses() throws IOException {
    assertThat(
        text("META-INF/MANIFEST.MF"),
        containsString("Automatic-Module-Name: io.github.imagefixtures.runtime"));
    assertThat(text("META-INF/LICENSE"), containsString("Apache License"));
    assertThat(files(), hasItem("META-INF/jackson-core-NOTICE"));
  }

  @Test
  void thePublishedPomDeclaresNoShadedDependency() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("packaging.pom")));

    assertThat(pom, containsString("<artifactId>wiremock-standalone</artifactId>"));
    assertThat(pom, not(containsString("jackson")));
    assertThat(pom, not(containsString("<scope>test</scope>")));
  }
}
