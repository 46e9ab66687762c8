package io.github.imagefixtures;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dependencies that each package may have. */
class ArchitectureTest {
  private static final String ROOT = "io.github.imagefixtures";
  private static final String INTERNAL = ROOT + ".internal.";

  private final JavaClasses runtime =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void wireMockTypesAreUsedOnlyInTheHttpPackageAndInTwoPublicClasses() {
    DescribedPredicate<JavaClass> wireMock = resideInAnyPackage("com.github.tomakehurst..");
    classes()
        .that()
        .resideOutsideOfPackage(INTERNAL + "http")
        .should()
        .onlyDependOnClassesThat(
            not(wireMock)
                .or(belongToAnyOf(WireMockServer.class, MappingBuilder.class, StubMapping.class)))
        .check(runtime);
    noClasses()
        .that(
            not(resideInAnyPackage(INTERNAL + "http"))
                .and(not(belongToAnyOf(ImagesServer.class, ImagesApi.class))))
        .should()
        .dependOnClassesThat(wireMock)
        .check(runtime);
  }

  @Test
  void internalPackagesHaveNoCycles() {
    slices().matching(INTERNAL + "(*)..").should().beFreeOfCycles().check(runtime);
  }

  @Test
  void internalPackagesUseOnlyValueTypesOfTheRootPackage() {
    noClasses()
        .that()
        .resideInAPackage(INTERNAL + ".")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT)
                .and(
                    not(
                        belongToAnyOf(
                            ApiError.class,
                            Failure.class,
                            FailureKind.class,
                            KnownFailure.class,
                            MetadataValue.class,
                            ServiceBehavior.class,
                            TransportFault.class,
                            UnassignedRequest.class,
                            UpdateImageRequest.class))))
        .check(runtime);
  }

  @Test
  void publicSignaturesContainNoInternalTypes() {
    DescribedPredicate<JavaClass> internal = resideInAnyPackage(INTERNAL + ".");
    classes()
        .that(not(internal).and(modifier(JavaModifier.PUBLIC)))
        .should(
            new ArchCondition<>("name no internal type in a public signature") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                        type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                    .filter(internal)
                    .forEach(other -> report(events, type, type.getName() + " is a " + other));
                type.getMembers().stream()
                    .filter(ArchitectureTest::isVisible)
                    .forEach(
                        member ->
                            member.getAllInvolvedRawTypes().stream()
                                .filter(internal)
                                .forEach(
                                    other ->
                                        report(
                                            events,
                                            type,
                                            member.getFullName() + " names " + other.getName())));
              }
            })
        .check(runtime);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static void report(ConditionEvents events, JavaClass type, String message) {
    events.add(SimpleConditionEvent.violated(type, message));
  }

  @Test
  void simpleNamesOfTopLevelClassesAreUnique() {
    Map<String, List<String>> bySimpleName =
        runtime.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(
        bySimpleName.values().stream().filter(names -> names.size() > 1).toList(), is(empty()));
  }

  @Test
  void noClassDependsOnTypesThatWireMockRelocates() {
    noClasses().should().dependOnClassesThat().resideInAPackage("wiremock..").check(runtime);
  }

  @Test
  void theRuntimeDoesNotDependOnJUnit() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.junit..").check(runtime);
  }

  @Test
  void jsonAndRulesDependOnNoOtherPackageOfTheProject() {
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
  void matchingDependsOnlyOnRequestsAndTwoPublicTypes() {
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
  void onlyTheJsonPackageUsesJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INTERNAL + "json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(runtime);
  }

  @Test
  void stateRequestAndEnvelopeDoNotDependOnHttp() {
    noClasses()
        .that()
        .resideInAnyPackage(INTERNAL + "state", INTERNAL + "request", INTERNAL + "envelope")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INTERNAL + "http")
        .check(runtime);
  }

  /** The model is written from the reference only, because shared code would share its errors. */
  @Test
  void theModelDoesNotDependOnInternalPackages() {
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
  void staticFieldsAreFinal() {
    noFields().that().areStatic().should().notBeFinal().check(runtime);
  }
}
