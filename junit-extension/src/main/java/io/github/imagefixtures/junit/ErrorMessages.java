package io.github.imagefixtures.junit;

import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.lang.reflect.Executable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The messages of the extension. Each names the element and says what to do. */
final class ErrorMessages {
  /** Enough to see a pattern; a log says how many more there are. */
  private static final int SHOWN_REQUESTS = 20;

  private ErrorMessages() {}

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

  static String missingImagesClass(Class<?> declaringType, String imagesClass) {
    return "%s declares images, but %s, which the annotation processor writes, is not there."
            .formatted(declaringType.getName(), imagesClass)
        + " Switch the processor image-fixtures-processor on: with Maven in the"
        + " annotationProcessorPaths of maven-compiler-plugin's execution default-testCompile, with"
        + " Gradle as testAnnotationProcessor; JDK 23 and newer run a processor from the class path"
        + " only with -proc:full.";
  }

  static String foreignImagesClass(
      ImagesClass foreignClass, Class<?> testClass, Collection<ImagesClass> own) {
    String foreign = foreignClass.type().getSimpleName();
    String asking = TestNames.of(testClass);
    return own.isEmpty()
        ? "Declare images on %s, which has none, or on a superclass, interface or annotation of it:"
                .formatted(asking)
            + " it asks for %s, the set of another class.".formatted(foreign)
        : "Ask for %s in %s, or declare images on a superclass, interface or annotation of it: it"
                .formatted(names(own), asking)
            + " asks for %s, the set of another class.".formatted(foreign);
  }

  private static String names(Collection<ImagesClass> imagesClasses) {
    return imagesClasses.stream()
        .map(imagesClass -> imagesClass.type().getSimpleName())
        .collect(Collectors.joining(" or "));
  }

  static String imagesThatClash(
      Class<?> declaringType, Collection<Class<?>> declaringTypes, String problem) {
    String all = declaringTypes.stream().map(TestNames::of).collect(Collectors.joining(", "));
    return "The images of %s cannot stand beside others of the same test, which has those of %s: %s"
        .formatted(TestNames.of(declaringType), all, problem);
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

  static String unassignedInTest(String test, UnassignedRequests requests) {
    return unassigned(requests, "while only " + test + " was running")
        + "\nGive the application the base URL, account id and credentials of the test's ImagesApi.";
  }

  static String unassignedInSession(UnassignedRequests requests) {
    return unassigned(requests, "in this session and were charged to no test");
  }

  private static String unassigned(UnassignedRequests requests, String when) {
    long count = requests.count();
    List<UnassignedRequest> shown = requests.kept().stream().limit(SHOWN_REQUESTS).toList();
    StringBuilder text = new StringBuilder();
    text.append(count).append(count == 1 ? " unassigned request" : " unassigned requests");
    text.append(" arrived ").append(when).append(':');
    shown.forEach(request -> text.append("\n  ").append(request));
    if (count > shown.size()) {
      text.append("\n  and ").append(count - shown.size()).append(" more");
    }
    return text.toString();
  }

  static String name(Executable test) {
    return TestNames.of(test.getDeclaringClass()) + "." + test.getName();
  }
}
