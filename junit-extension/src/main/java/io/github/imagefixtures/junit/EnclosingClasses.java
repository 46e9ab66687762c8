package io.github.imagefixtures.junit;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The enclosing test classes of a {@code @Nested} test class. */
final class EnclosingClasses {
  private EnclosingClasses() {}

  /**
   * Returns the enclosing classes of the test class, outermost first. In JUnit 5.12, {@code
   * getEnclosingTestClasses} returns none in the invocations of a test template.
   */
  static List<Class<?>> of(ExtensionContext context) {
    LinkedList<Class<?>> classes = new LinkedList<>();
    for (Optional<ExtensionContext> c = Optional.of(context);
        c.isPresent();
        c = c.get().getParent()) {
      c.get()
          .getTestClass()
          .filter(type -> classes.isEmpty() || classes.getFirst() != type)
          .ifPresent(classes::addFirst);
    }
    if (!classes.isEmpty()) {
      classes.removeLast();
    }
    return classes;
  }
}
