package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageStub;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/** Parameters that nobody can serve where they stand, and that look as if we could. */
final class Misplaced {
  private Misplaced() {}

  /** What to say of a parameter; empty when it is none of our business. */
  static Optional<String> hint(Class<?> type, Executable executable) {
    if (!isPlainTest(executable)) {
      return Optional.empty();
    }
    if (type == Failure.class) {
      return Optional.of(Hints.failureWithoutEachFailure(executable));
    }
    return ImageStub.class.isAssignableFrom(type) && GeneratedSet.ofStub(type).isEmpty()
        ? Optional.of(Hints.untypedStub(executable))
        : Optional.empty();
  }

  /** Other kinds of tests have their own sources of such values. */
  private static boolean isPlainTest(Executable executable) {
    return AnnotationSupport.isAnnotated(executable, Test.class)
        || AnnotationSupport.isAnnotated(executable, RepeatedTest.class)
        || AnnotationSupport.isAnnotated(executable, TestFactory.class);
  }

  static void refuse(Class<?> type, Executable executable) {
    Optional<String> hint = hint(type, executable);
    if (hint.isPresent()) {
      throw new ParameterResolutionException(hint.get());
    }
  }
}
