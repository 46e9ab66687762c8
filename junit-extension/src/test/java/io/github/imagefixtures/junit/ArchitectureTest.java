package io.github.imagefixtures.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;

/**
 * Tests where state is. JUnit shares extensions among tests, so state belongs in JUnit's stores.
 */
class ArchitectureTest {
  private final JavaClasses extension =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackagesOf(ImagesApiExtension.class);

  @Test
  void extensionsHaveOnlyFinalFields() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAssignableTo(Extension.class)
        .should()
        .beFinal()
        .check(extension);
  }

  @Test
  void onlySharedServerHasMutableStaticFields() {
    fields()
        .that()
        .areStatic()
        .and()
        .areNotDeclaredIn(SharedServer.class)
        .should()
        .beFinal()
        .check(extension);
  }

  @Test
  void onlySupportedParametersDependsOnWireMock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SupportedParameters.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.tomakehurst..")
        .check(extension);
  }

  @Test
  void onlyTheSpringIntegrationDependsOnSpring() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.imagefixtures.junit.spring")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("io.github.imagefixtures.junit.spring")
        .check(extension);
  }
}
