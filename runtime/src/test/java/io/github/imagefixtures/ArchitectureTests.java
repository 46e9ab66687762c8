package io.github.imagefixtures;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan: who may name whom. */
class ArchitectureTests {
  private static final String ROOT = "io.github.imagefixtures";
  private static final String INTERNAL = ROOT + ".internal.";

  private final JavaClasses runtime =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void onlyOnePackageNamesWireMock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INTERNAL + "http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.tomakehurst..")
        .check(runtime);
  }

  @Test
  void nothingTouchesWhatWireMockRelocates() {
    noClasses().should().dependOnClassesThat().resideInAPackage("wiremock..").check(runtime);
  }

  @Test
  void theRuntimeKnowsNoJUnit() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.junit..").check(runtime);
  }

  @Test
  void jsonAndRulesDependOnNothingOfOurs() {
    classes()
        .that()
        .resideInAnyPackage(INTERNAL + "json", INTERNAL + "rules")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify.annotations",
            "com.fasterxml.jackson.core..",
            INTERNAL + "json",
            INTERNAL + "rules")
        .check(runtime);
  }

  @Test
  void matchingDependsOnRequestsAndOnTwoPublicTypesOnly() {
    classes()
        .that()
        .resideInAPackage(INTERNAL + "matching")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    "org.hamcrest..",
                    "org.jspecify.annotations",
                    INTERNAL + "json",
                    INTERNAL + "rules",
                    INTERNAL + "request",
                    INTERNAL + "matching")
                .or(type(UpdateImageRequest.class))
                .or(type(MetadataValue.class)))
        .check(runtime);
  }

  @Test
  void onlyTheJsonPackageNamesItsLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INTERNAL + "json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(runtime);
  }

  @Test
  void stateKnowsNothingOfTheWire() {
    noClasses()
        .that()
        .resideInAnyPackage(INTERNAL + "state", INTERNAL + "request", INTERNAL + "envelope")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INTERNAL + "http")
        .check(runtime);
  }

  /** It is written from the reference alone: what it shared it could not hold. */
  @Test
  void theModelKnowsNothingOfStateAndRules() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INTERNAL + ".")
        .check(new ClassFileImporter().importPackages(ROOT + ".model"));
  }

  @Test
  void onlyTheRootPackageUsesSupport() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".support")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".support")
        .check(runtime);
  }

  @Test
  void thereIsNoStaticMutableState() {
    noFields().that().areStatic().should().notBeFinal().check(runtime);
  }
}
