package io.github.imagefixtures.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;

/** State is in JUnit's stores: its extensions live longer than one test, and in none's order. */
class ArchitectureTest {
  private final JavaClasses extension =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackagesOf(ImagesApiExtension.class);

  @Test
  void extensionsHoldNoState() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAssignableTo(Extension.class)
        .should()
        .beFinal()
        .check(extension);
  }

  @Test
  void oneHolderAloneIsStatic() {
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
  void oneClassAloneNamesWireMock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SupportedParameters.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.tomakehurst..")
        .check(extension);
  }
}
