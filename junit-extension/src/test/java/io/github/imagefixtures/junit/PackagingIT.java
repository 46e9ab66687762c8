package io.github.imagefixtures.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** Tests the contents of the published jar and POM. */
class PackagingIT {

  private static JarFile jar() throws IOException {
    return new JarFile(Path.of(System.getProperty("packaging.jar")).toFile());
  }

  private static String text(JarFile jar, String file) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void jarContainsOnlyClassesOfTheExtensionPackage() throws IOException {
    try (JarFile jar = jar()) {
      List<String> elsewhere =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(file -> file.endsWith(".class"))
              .filter(file -> !file.startsWith("io/github/imagefixtures/junit/"))
              .toList();

      assertEquals(List.of(), elsewhere);
    }
  }

  @Test
  void jarContainsModuleNameAndLicense() throws IOException {
    try (JarFile jar = jar()) {
      assertTrue(
          text(jar, "META-INF/MANIFEST.MF")
              .contains("Automatic-Module-Name: io.github.imagefixtures.junit"));
      assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
    }
  }

  @Test
  void publishedPomDependsOnTheRuntimeButNotOnTestDependencies() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("packaging.pom")));

    assertTrue(pom.contains("<artifactId>image-fixtures-runtime</artifactId>"), pom);
    assertFalse(pom.contains("<artifactId>image-fixtures-processor</artifactId>"), pom);
    assertFalse(pom.contains("testkit"), pom);
  }
}
