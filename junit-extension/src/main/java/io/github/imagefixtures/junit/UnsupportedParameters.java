package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageStub;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/** Explains parameters of this library's types that no extension can resolve. */
final class UnsupportedParameters {
  private static final List<Class<? extends Annotation>> PLAIN_TESTS =
      List.of(Test.class, RepeatedTest.class, TestFactory.class);
  private static final List<Class<? extends Annotation>> LIFECYCLE_METHODS =
      List.of(BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class);

  private UnsupportedParameters() {}

  /** Returns the error message for a parameter, or empty if another extension can resolve it. */
  static Optional<String> message(Class<?> type, Executable executable, ExtensionContext context) {
    return message(type, executable).filter(text -> isForPlainTests(executable, context));
  }

  private static Optional<String> message(Class<?> type, Executable executable) {
    return ImageStub.class.isAssignableFrom(type) && ImagesClass.ofStub(type).isEmpty()
        ? Optional.of(ErrorMessages.untypedStub(executable))
        : Optional.empty();
  }

  /**
   * Adds an explanation to the failure of a test that has a {@link Failure} parameter which no
   * extension resolved. This extension does not claim such a parameter, because another extension
   * can.
   */
  static void explain(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    if (thrown instanceof ParameterResolutionException
        && message.startsWith("No ParameterResolver registered")
        && message.contains("[" + Failure.class.getName() + " ")) {
      thrown.addSuppressed(
          new ParameterResolutionException(ErrorMessages.FAILURE_WITHOUT_EACH_FAILURE));
    }
  }

  /**
   * Returns whether a method is a test, or a lifecycle method of one. Other kinds of tests, such as
   * parameterized ones, have other sources of values.
   */
  private static boolean isForPlainTests(Executable executable, ExtensionContext context) {
    return isOneOf(LIFECYCLE_METHODS, executable)
        ? context.getTestMethod().filter(test -> !isOneOf(PLAIN_TESTS, test)).isEmpty()
        : isOneOf(PLAIN_TESTS, executable);
  }

  private static boolean isOneOf(
      List<Class<? extends Annotation>> annotations, Executable executable) {
    return annotations.stream()
        .anyMatch(annotation -> AnnotationSupport.isAnnotated(executable, annotation));
  }
}
