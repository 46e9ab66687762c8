package io.github.imagefixtures.junit;

import io.github.imagefixtures.StrayRequest;
import io.github.imagefixtures.internal.rules.Suggestion;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of misuse: the element, and the mend. */
final class Hints {
  static final String ACCOUNT_ON_OWN_SERVER =
      "a server of its own has no account by name: leave one of the two out";

  private Hints() {}

  static String accountOnOwnServer(Class<?> testClass, String account) {
    return "%s asks for the account \"%s\" and for its own server, but %s."
        .formatted(TestNames.of(testClass), account, ACCOUNT_ON_OWN_SERVER);
  }

  static String twoExtensions(Class<?> testClass) {
    return "%s registers ImagesApiExtension twice, by @ImagesApiTest and by @RegisterExtension, or"
            .formatted(TestNames.of(testClass))
        + " by two fields: keep one.";
  }

  static String unlockedAccount(Class<?> testClass, String account) {
    String lock = NamedAccountLock.key(account);
    return "%s pins the account \"%s\" where JUnit's discovery cannot see it, and another class could"
            .formatted(TestNames.of(testClass), account)
        + " use it at the same time: add @ResourceLock(\"%s\") to the class, or say".formatted(lock)
        + " @ImagesApiTest(account = \"%s\") instead.".formatted(account);
  }

  static String missingSet(Class<?> declarer, String setName) {
    return "%s declares images, but %s, which the annotation processor writes, is not there."
            .formatted(declarer.getName(), setName)
        + " Switch the processor image-fixtures-processor on: with Maven in the"
        + " annotationProcessorPaths of maven-compiler-plugin's execution default-testCompile, with"
        + " Gradle as testAnnotationProcessor; JDK 23 and newer run a processor from the class path"
        + " only with -proc:full.";
  }

  static String foreignSet(GeneratedSet set, Class<?> testClass, Collection<Class<?>> declarers) {
    return "%s asks for %s, which is not declared for it: %s. Declare its images on %s, or on an"
            .formatted(
                TestNames.of(testClass),
                set.type().getSimpleName(),
                declared(declarers),
                TestNames.of(testClass))
        + " interface or annotation that it carries.";
  }

  private static String declared(Collection<Class<?>> declarers) {
    return declarers.isEmpty()
        ? "it has no images"
        : "its images are those of "
            + declarers.stream().map(TestNames::of).collect(Collectors.joining(", "));
  }

  static String imagesThatClash(Class<?> declarer, Collection<Class<?>> declarers, String problem) {
    return "The images of %s cannot stand beside others of the same test (%s): %s. Give one of them"
            .formatted(TestNames.of(declarer), declared(declarers), problem)
        + " another id.";
  }

  static String sharedField(Field field, Class<?> testClass) {
    return "The field %s of %s cannot be injected, since its tests run concurrently on one instance:"
            .formatted(field.getName(), TestNames.of(testClass))
        + " take a parameter in its place.";
  }

  static String untypedStub(Executable test) {
    return "%s takes an ImageStub, which could be that of any image: take the generated stub of one,"
            .formatted(name(test))
        + " or the generated set.";
  }

  static String failureWithoutEachFailure(Executable test) {
    return "%s takes a Failure, which only a test with @EachFailure is given: put it in place of the"
            .formatted(name(test))
        + " other test annotation.";
  }

  static String noFailureParameter(Executable test) {
    return "%s is run for each failure, but takes none: add a parameter of type Failure, or use @Test."
        .formatted(name(test));
  }

  static String noFailureLeft(Executable test) {
    return "%s leaves no failure to run with: exclude less.".formatted(name(test));
  }

  static String unknownFailure(String name, Collection<String> known, String where) {
    return where
        + " names the failure \""
        + name
        + "\", which there is not"
        + Suggestion.nearest(name, known).map(n -> " (did you mean \"" + n + "\"?)").orElse("")
        + ". Known are "
        + String.join(", ", known)
        + ".";
  }

  static String strays(String whose, List<StrayRequest> strays) {
    return strays.stream()
        .map(StrayRequest::toString)
        .collect(
            Collectors.joining(
                "\n  ", whose + " asked for what belongs to the account of no test:\n  ", ""));
  }

  static String name(Executable test) {
    return TestNames.of(test.getDeclaringClass()) + "." + test.getName();
  }
}
