package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in the jar that is published, and what is not. */
class PackagingIT {

  @Test
  void everyClassStandsInThePackageOfTheProcessor() {
    List<String> classes =
        PackagedJar.files().stream().filter(file -> file.endsWith(".class")).toList();

    assertThat(classes, everyItem(startsWith("io/github/imagefixtures/processor/")));
  }

  @Test
  void noClassNamesWhatWasRelocated() {
    for (String file : PackagedJar.files()) {
      if (file.endsWith(".class")) {
        assertThat(
            file,
            PackagedJar.text(file),
            not(
                anyOf(
                    containsString("com/palantir/javapoet"),
                    containsString("com/fasterxml/jackson"),
                    containsString("io/github/imagefixtures/internal"))));
      }
    }
  }

  @Test
  void theProcessorIsTheOnlyService() {
    List<String> services =
        PackagedJar.files().stream().filter(file -> file.startsWith("META-INF/services/")).toList();

    assertThat(services, is(List.of("META-INF/services/javax.annotation.processing.Processor")));
    assertThat(
        PackagedJar.text(services.get(0)).strip(), is(ImageFixtureProcessor.class.getName()));
  }

  @Test
  void besideTheClassesThereIsOnlyWhatABuildOrALicenceNeeds() {
    List<String> others =
        PackagedJar.files().stream().filter(file -> !file.endsWith(".class")).toList();

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
    assertThat(PackagedJar.text("META-INF/LICENSE"), containsString("Apache License"));
  }

  @Test
  void theModuleHasAName() {
    assertThat(
        PackagedJar.text("META-INF/MANIFEST.MF"),
        containsString("Automatic-Module-Name: io.github.imagefixtures.processor"));
  }

  @Test
  void thePublishedPomHasNoDependency() {
    assertThat(
        PackagedJar.pom(), containsString("<artifactId>image-fixtures-processor</artifactId>"));
    assertThat(PackagedJar.pom(), not(containsString("<dependenc")));
    assertThat(PackagedJar.pom(), not(containsString("<parent>")));
  }

  @Test
  void whatIsShadedIsThere() {
    assertThat(
        PackagedJar.files(),
        hasItems(
            "io/github/imagefixtures/processor/shaded/javapoet/JavaFile.class",
            "io/github/imagefixtures/processor/shaded/json/StrictJson.class",
            "io/github/imagefixtures/processor/shaded/rules/ImageIds.class",
            "io/github/imagefixtures/processor/shaded/jackson/core/JsonFactory.class"));
  }
}
