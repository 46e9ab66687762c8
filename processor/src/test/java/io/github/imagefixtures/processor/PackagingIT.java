package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks the contents of the published jars and the POM. */
class PackagingIT {

  @Test
  void everyClassIsInThePackageOfTheProcessor() {
    List<String> classes =
        PackagedJar.PROCESSOR.files().stream().filter(file -> file.endsWith(".class")).toList();

    assertThat(classes, everyItem(startsWith("io/github/imagefixtures/processor/")));
  }

  @Test
  void noClassRefersToAPackageBeforeRelocation() {
    for (String file : PackagedJar.PROCESSOR.files()) {
      if (file.endsWith(".class")) {
        assertThat(
            file,
            PackagedJar.PROCESSOR.text(file),
            not(
                anyOf(
                    containsString("com/palantir/javapoet"),
                    containsString("com/fasterxml/jackson"),
                    containsString("io/github/imagefixtures/internal"))));
      }
    }
  }

  @Test
  void theOnlyServiceIsTheProcessor() {
    List<String> services =
        PackagedJar.PROCESSOR.files().stream()
            .filter(file -> file.startsWith("META-INF/services/"))
            .toList();

    assertThat(services, is(List.of("META-INF/services/javax.annotation.processing.Processor")));
    assertThat(
        PackagedJar.PROCESSOR.text(services.get(0)).strip(),
        is(ImageFixtureProcessor.class.getName()));
  }

  @Test
  void otherFilesAreOnlyMetadataAndLicenses() {
    List<String> others =
        PackagedJar.PROCESSOR.files().stream().filter(file -> !file.endsWith(".class")).toList();

    assertThat(
        others,
        containsInAnyOrder(
            "META-INF/MANIFEST.MF",
            "META-INF/LICENSE",
            "META-INF/FastDoubleParser-LICENSE",
            "META-INF/FastDoubleParser-ThirdParty-LICENSE",
            "META-INF/Schubfach-LICENSE",
            "META-INF/jackson-core-NOTICE",
            "META-INF/gradle/incremental.annotation.processors",
            "META-INF/services/javax.annotation.processing.Processor"));
    assertThat(PackagedJar.PROCESSOR.text("META-INF/LICENSE"), containsString("Apache License"));
  }

  @Test
  void theManifestDeclaresAModuleName() {
    assertThat(
        PackagedJar.PROCESSOR.text("META-INF/MANIFEST.MF"),
        containsString("Automatic-Module-Name: io.github.imagefixtures.processor"));
  }

  @Test
  void thePublishedPomHasNoDependencies() {
    assertThat(
        PackagedJar.pom(), containsString("<artifactId>image-fixtures-processor</artifactId>"));
    assertThat(PackagedJar.pom(), not(containsString("<dependenc")));
    assertThat(PackagedJar.pom(), not(containsString("<parent>")));
  }

  @Test
  void theJarContainsTheShadedClasses() {
    assertThat(
        PackagedJar.PROCESSOR.files(),
        hasItems(
            "io/github/imagefixtures/processor/shaded/javapoet/JavaFile.class",
            "io/github/imagefixtures/processor/shaded/json/JsonReader.class",
            "io/github/imagefixtures/processor/shaded/rules/ImageIds.class",
            "io/github/imagefixtures/processor/shaded/jackson/core/JsonFactory.class"));
  }

  @Test
  void theSourcesJarContainsOnlySourcesOfTheProcessor() {
    List<String> sources =
        PackagedJar.SOURCES.files().stream().filter(file -> file.endsWith(".java")).toList();
    List<String> others =
        PackagedJar.SOURCES.files().stream().filter(file -> !file.endsWith(".java")).toList();

    assertThat(sources, everyItem(startsWith("io/github/imagefixtures/processor/")));
    assertThat(sources, hasItem(sourceOf(ImageFixtureProcessor.class)));
    assertThat(
        others,
        containsInAnyOrder(
            "META-INF/MANIFEST.MF",
            "META-INF/LICENSE",
            "META-INF/gradle/incremental.annotation.processors"));
  }

  @Test
  void theSourcesJarContainsTheSourceOfEveryClass() {
    List<String> sources = PackagedJar.SOURCES.files();

    for (String file : PackagedJar.PROCESSOR.files()) {
      if (file.matches("io/github/imagefixtures/processor/[^/$]+\\.class")) {
        assertThat(sources, hasItem(file.replace(".class", ".java")));
      }
    }
  }

  @Test
  void theJavadocContainsOnlyTheProcessorClass() {
    List<String> pages =
        PackagedJar.JAVADOC.files().stream()
            .filter(file -> file.matches(".*imagefixtures/processor/[A-Z][^/]*\\.html"))
            .toList();

    assertThat(pages, contains(endsWith("processor/ImageFixtureProcessor.html")));
  }

  private static String sourceOf(Class<?> type) {
    return type.getName().replace('.', '/') + ".java";
  }
}
