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
import org.junit.platform.commons.support.AnnotationSupport;

/** Parameters that no extension can resolve, and that look as if this one did. */
final class UnsupportedParameters {
  private static final List<Class<? extends Annotation>> PLAIN_TESTS =
      List.of(Test.class, RepeatedTest.class, TestFactory.class);
  private static final List<Class<? extends Annotation>> BEFORE_AND_AFTER =
      List.of(BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class);

  private UnsupportedParameters() {}

  /** Returns the message for a parameter; empty if it is left to other extensions. */
  static Optional<String> message(Class<?> type, Executable executable, ExtensionContext context) {
    Optional<String> message = message(type, executable);
    return message.filter(text -> isPlain(executable, context));
  }

  private static Optional<String> message(Class<?> type, Executable executable) {
    if (type == Failure.class) {
      return Optional.of(ErrorMessages.failureWithoutEachFailure(executable));
    }
    return ImageStub.class.isAssignableFrom(type) && ImagesClass.ofStub(type).isEmpty()
        ? Optional.of(ErrorMessages.untypedStub(executable))
        : Optional.empty();
  }

  /** A test, or what runs before and after it; other kinds have their own sources of values. */
  private static boolean isPlain(Executable executable, ExtensionContext context) {
    return isOneOf(BEFORE_AND_AFTER, executable)
        ? context.getTestMethod().filter(test -> !isOneOf(PLAIN_TESTS, test)).isEmpty()
        : isOneOf(PLAIN_TESTS, executable);
  }

  private static boolean isOneOf(List<Class<? extends Annotation>> kinds, Executable executable) {
    return kinds.stream().anyMatch(kind -> AnnotationSupport.isAnnotated(executable, kind));
  }
}
