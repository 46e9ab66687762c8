package io.github.imagefixtures.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.Format;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests where state is. JUnit shares extensions among tests, so state belongs in JUnit's stores.
 * This is the last module, so it also tests a rule of all modules.
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

  /** In other locales, these methods return other digits and letters. */
  @ParameterizedTest
  @ValueSource(strings = {"runtime", "processor", "junit-extension"})
  void textsDoNotDependOnTheDefaultLocale(String module) {
    JavaClasses classes =
        new ClassFileImporter().importPath(Path.of("..", module, "target", "classes"));

    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
        .orShould()
        .callConstructor(Formatter.class)
        .orShould()
        .callConstructor(Scanner.class, String.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Format.class)
        .orShould()
        .callMethod(PrintStream.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
        .check(classes);
  }
}
