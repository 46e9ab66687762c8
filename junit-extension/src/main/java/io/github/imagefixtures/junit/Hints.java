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

  static String foreignSet(GeneratedSet set, Class<?> testClass, Collection<GeneratedSet> own) {
    String foreign = set.type().getSimpleName();
    String asking = TestNames.of(testClass);
    return own.isEmpty()
        ? "Declare images on %s, which has none, or on a superclass, interface or annotation of it:"
                .formatted(asking)
            + " it asks for %s, the set of another class.".formatted(foreign)
        : "Ask for %s in %s, or declare images on a superclass, interface or annotation of it: it"
                .formatted(names(own), asking)
            + " asks for %s, the set of another class.".formatted(foreign);
  }

  private static String names(Collection<GeneratedSet> sets) {
    return sets.stream().map(set -> set.type().getSimpleName()).collect(Collectors.joining(" or "));
  }

  static String imagesThatClash(Class<?> declarer, Collection<Class<?>> declarers, String problem) {
    String all = declarers.stream().map(TestNames::of).collect(Collectors.joining(", "));
    return "The images of %s cannot stand beside others of the same test, which has those of %s: %s"
        .formatted(TestNames.of(declarer), all, problem);
  }

  static String sharedField(Field field, Class<?> testClass) {
    return "The field %s of %s cannot be injected, since tests run concurrently on one instance of it:"
            .formatted(field.getName(), TestNames.of(testClass))
        + " take a parameter in its place.";
  }

  static String staticField(Field field) {
    return "The static field %s is given no value, since each test has an account of its own: take a"
            .formatted(name(field))
        + " parameter in its place, or leave \"static\" out.";
  }

  static String fieldWithoutTest(Field field) {
    return "The field %s holds a value only while a test runs: take a parameter of the method in its"
            .formatted(name(field))
        + " place.";
  }

  private static String name(Field field) {
    return TestNames.of(field.getDeclaringClass()) + "." + field.getName();
  }

  static String untypedStub(Executable test) {
    return "%s takes an ImageStub, which could be that of any image: take the generated stub of one,"
            .formatted(name(test))
        + " or the generated set.";
  }

  static String failureWithoutEachFailure(Executable test) {
    return "%s takes a Failure, which only a test with @EachFailure is given: put that in place of"
            .formatted(name(test))
        + " another test annotation, and take the failure there.";
  }

  static String eachFailureAlone(Executable test) {
    return "%s is run for each failure of an API that nobody serves: add @ImagesApiTest to its class,"
            .formatted(name(test))
        + " or an ImagesApiExtension with @RegisterExtension.";
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
