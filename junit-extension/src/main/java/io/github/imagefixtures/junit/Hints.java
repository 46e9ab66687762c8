package io.github.imagefixtures.junit;

import io.github.imagefixtures.internal.rules.Suggestion;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.stream.Collectors;

/** What is said of misuse: the element, and the mend. */
final class Hints {
  private Hints() {}

  static String missingSet(Class<?> declarer, String setName) {
    return "%s declares images, but %s, which the annotation processor writes, is not there."
            .formatted(declarer.getName(), setName)
        + " Switch the processor image-fixtures-processor on: with Maven in the"
        + " annotationProcessorPaths of maven-compiler-plugin's execution default-testCompile, with"
        + " Gradle as testAnnotationProcessor; JDK 23 and newer run a processor from the class path"
        + " only with -proc:full.";
  }

  static String foreignSet(GeneratedSet set, Class<?> testClass, Collection<Class<?>> declarers) {
    String name = set.type().getSimpleName();
    String declared =
        declarers.isEmpty()
            ? "nothing is declared for it"
            : "its images are declared by "
                + declarers.stream().map(TestNames::of).collect(Collectors.joining(", "));
    return "%s takes %s, but %s: declare the images on %s itself, or on an interface or annotation of"
            .formatted(TestNames.of(testClass), name, declared, TestNames.of(testClass))
        + " its own that both tests carry.";
  }

  static String noFailureParameter(Method test) {
    return named(test)
        + " is run for each failure, but takes none: add a parameter of type Failure, or use @Test.";
  }

  static String noFailureLeft(Method test) {
    return named(test) + " leaves no failure to run with: look at what @EachFailure excludes.";
  }

  static String unknownFailure(String name, Collection<String> known, Method test) {
    return named(test)
        + " names the failure \""
        + name
        + "\", which there is not"
        + Suggestion.nearest(name, known).map(n -> "; did you mean \"" + n + "\"?").orElse(".")
        + " Known: "
        + String.join(", ", known)
        + ".";
  }

  private static String named(Method test) {
    return TestNames.of(test.getDeclaringClass()) + "." + test.getName();
  }
}
