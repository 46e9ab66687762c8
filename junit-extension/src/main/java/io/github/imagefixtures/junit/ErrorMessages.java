package io.github.imagefixtures.junit;

import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.lang.reflect.Executable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The error messages of the extension. Each names the element, and says what happened, what was
 * expected and what to do.
 */
final class ErrorMessages {
  /** Enough to see a pattern without filling the log. */
  private static final int MAX_LISTED_REQUESTS = 20;

  static final String BLANK_ACCOUNT_NAME =
      "The account name must not be blank. Use a name such as \"photos\".";

  static final String FAILURE_WITHOUT_EACH_FAILURE =
      "Only tests with @EachFailure receive a Failure. Replace the test's annotation with"
          + " @EachFailure, or remove the parameter.";

  /** The first sentence of {@link #noTraffic}; a failed verification says it as well. */
  static final String NO_REQUEST = "No request reached this account.";

  private ErrorMessages() {}

  static String duplicateExtension(Class<?> testClass) {
    return String.format(
            Locale.ROOT,
            "%s registers ImagesApiExtension twice. Keep only one: @ImagesApiTest or a",
            TestNames.of(testClass))
        + " @RegisterExtension field.";
  }

  static String missingResourceLock(Class<?> testClass, String account) {
    return String.format(
            Locale.ROOT,
            "%s uses the account \"%s\" without its resource lock, so other classes could use the",
            TestNames.of(testClass),
            account)
        + String.format(
            Locale.ROOT,
            " account at the same time. Add @ResourceLock(\"%s\") to the class, or use",
            NamedAccountLocksProvider.key(account))
        + String.format(Locale.ROOT, " @ImagesApiTest(account = \"%s\").", account);
  }

  static String otherPort(int port, int actual) {
    return "The configuration parameter "
        + Configuration.PORT
        + " is "
        + port
        + ", but the server of this JVM has the port "
        + actual
        + " since an earlier session or a call of ImagesApiExtension.account(..).";
  }

  static String missingImagesClass(Class<?> declaringType, String imagesClass) {
    return String.format(
            Locale.ROOT,
            "%s declares images, but the annotation processor did not generate %s.",
            declaringType.getName(),
            imagesClass)
        + " Enable the processor image-fixtures-processor. With Maven, add it to the"
        + " annotationProcessorPaths of maven-compiler-plugin, in the execution"
        + " default-testCompile. With Gradle, add it as testAnnotationProcessor. JDK 23 and later"
        + " run a processor from the class path only with -proc:full.";
  }

  static String missingAccessor(Class<?> imagesClass, Class<?> stubClass) {
    return String.format(
        Locale.ROOT,
        "%s has no method that returns %s. Compile the test again to generate it.",
        imagesClass.getName(),
        stubClass.getName());
  }

  static String unavailableImagesClass(
      ImagesClass requested, Class<?> testClass, Collection<ImagesClass> available) {
    String parameter = requested.type().getSimpleName();
    String test = TestNames.of(testClass);
    String inherit =
        String.format(
                Locale.ROOT,
                "let the test class extend, implement or be annotated with the type for which %s was",
                parameter)
            + " generated.";
    return available.isEmpty()
        ? String.format(
                Locale.ROOT,
                "%s takes %s or one of its stubs as a parameter, but declares no images. Declare images on %s, or ",
                test,
                parameter,
                test)
            + inherit
        : String.format(
                Locale.ROOT,
                "%s takes %s or one of its stubs as a parameter, but has only the images of %s. Use %s, or ",
                test,
                parameter,
                names(available, " and "),
                names(available, " or "))
            + inherit;
  }

  private static String names(Collection<ImagesClass> imagesClasses, String conjunction) {
    return imagesClasses.stream()
        .map(imagesClass -> imagesClass.type().getSimpleName())
        .collect(Collectors.joining(conjunction));
  }

  static String conflictingImages(
      Class<?> declaringType, Collection<Class<?>> declaringTypes, String conflict) {
    String all = declaringTypes.stream().map(TestNames::of).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "The images of %s conflict with other images of the same test, which has the images of %s. %s",
        TestNames.of(declaringType),
        all,
        conflict);
  }

  static String untypedStub(Executable method) {
    return String.format(
            Locale.ROOT,
            "%s takes an ImageStub as a parameter, but this type does not identify an image. Use the",
            name(method))
        + " generated stub class of one image, or the images class.";
  }

  static String eachFailureWithoutExtension(Executable test) {
    return String.format(
            Locale.ROOT,
            "%s has @EachFailure, but its class does not register ImagesApiExtension. Add",
            name(test))
        + " @ImagesApiTest to the class, or a @RegisterExtension field of type ImagesApiExtension.";
  }

  static String testAndEachFailure(Executable test) {
    return name(test) + " has both @Test and @EachFailure. Remove @Test.";
  }

  static String eachFailureWithoutFailure(Executable test) {
    return String.format(
            Locale.ROOT,
            "%s has @EachFailure, but no parameter of type Failure without annotations. Add the",
            name(test))
        + " parameter, or use @Test.";
  }

  static String noFailureSelected(Executable test) {
    return String.format(
            Locale.ROOT,
            "%s has @EachFailure, but all failures are excluded. Exclude fewer failures in the",
            name(test))
        + String.format(
            Locale.ROOT,
            " annotation or in the configuration parameter %s.",
            Configuration.EXCLUDED_FAILURES);
  }

  static String invalidConfigurationParameter(String parameter, String value, String expected) {
    return String.format(
        Locale.ROOT,
        "The configuration parameter %s is \"%s\", but must be %s.",
        parameter,
        value,
        expected);
  }

  static String unknownFailure(String parameter, String name, Collection<String> known) {
    return String.format(
            Locale.ROOT,
            "The configuration parameter %s contains \"%s\", which is not a failure or a kind of failure.",
            parameter,
            name)
        + Suggestion.nearest(name, known).map(n -> " Did you mean \"" + n + "\"?").orElse("")
        + " Use one of: "
        + String.join(", ", known)
        + ".";
  }

  static String missingClientTimeout(Duration lateReply) {
    return String.format(
            Locale.ROOT,
            "The client waited for a response until the server closed the connection after %d ms.",
            lateReply.toMillis())
        + String.format(
            Locale.ROOT,
            " Set a shorter timeout in the client, or a longer %s.",
            Configuration.LATE_REPLY);
  }

  static String noTraffic(String otherTraffic) {
    return NO_REQUEST
        + (otherTraffic.isEmpty()
            ? " No other request reached the server during the test. If the application sent a"
                + " request, check its base URL."
            : " Check the base URL, account id and credentials of the application: other requests"
                + " reached the server during the test.\n"
                + otherTraffic);
  }

  static String unassignedRequestsInTest(String test, UnassignedRequests requests) {
    return unassignedRequests(requests, "while only " + test + " was running")
        + "\nConfigure the application with the base URL, account id and credentials of the test's"
        + " ImagesApi.";
  }

  static String unassignedRequestsInSession(UnassignedRequests requests) {
    return unassignedRequests(requests, "during this session and failed no test");
  }

  static String unassignedRequestsMeanwhile(String test, UnassignedRequests requests) {
    return unassignedRequests(requests, "while " + test + " was running");
  }

  private static String unassignedRequests(UnassignedRequests requests, String when) {
    long count = requests.count();
    List<UnassignedRequest> listed = requests.kept().stream().limit(MAX_LISTED_REQUESTS).toList();
    StringBuilder text = new StringBuilder();
    text.append(count).append(count == 1 ? " unassigned request" : " unassigned requests");
    text.append(" arrived ").append(when).append(':');
    listed.forEach(request -> text.append("\n  ").append(request));
    if (count > listed.size()) {
      text.append("\n  and ").append(count - listed.size()).append(" more");
    }
    return text.toString();
  }

  private static String name(Executable method) {
    return TestNames.of(method.getDeclaringClass()) + "." + method.getName();
  }
}
