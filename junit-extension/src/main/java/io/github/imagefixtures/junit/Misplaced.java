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

/** Parameters that nobody can serve where they stand, and that look as if we could. */
final class Misplaced {
  private static final List<Class<? extends Annotation>> PLAIN_TESTS =
      List.of(Test.class, RepeatedTest.class, TestFactory.class);
  private static final List<Class<? extends Annotation>> BEFORE_AND_AFTER =
      List.of(BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class);

  private Misplaced() {}

  /** What to say of a parameter; empty when it is none of our business. */
  static Optional<String> hint(Class<?> type, Executable executable, ExtensionContext context) {
    Optional<String> hint = hint(type, executable);
    return hint.isPresent() && isPlain(executable, context) ? hint : Optional.empty();
  }

  private static Optional<String> hint(Class<?> type, Executable executable) {
    if (type == Failure.class) {
      return Optional.of(Hints.failureWithoutEachFailure(executable));
    }
    return ImageStub.class.isAssignableFrom(type) && GeneratedSet.ofStub(type).isEmpty()
        ? Optional.of(Hints.untypedStub(executable))
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

  static void refuse(Class<?> type, Executable executable, ExtensionContext context) {
    Optional<String> hint = hint(type, executable, context);
    if (hint.isPresent()) {
      throw new ParameterResolutionException(hint.get());
    }
  }
}
