package io.github.imagefixtures.junit;

import io.github.imagefixtures.internal.request.Display;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The names of tests and classes in messages, such as {@code PrivacyServiceTest.hidesTheLogo}. */
final class TestNames {
  private TestNames() {}

  /**
   * Returns the name of a test, or of a class if the context has no test. A display name follows if
   * it distinguishes invocations of one method.
   */
  static String of(ExtensionContext context) {
    String testClass = context.getTestClass().map(TestNames::of).orElse("no class");
    Optional<Method> method = context.getTestMethod();
    if (method.isEmpty()) {
      return testClass;
    }
    String name = testClass + "." + method.get().getName();
    String displayName = context.getDisplayName();
    return displayName.startsWith(method.get().getName() + "(")
        ? name
        : name + " \"" + Display.printable(displayName) + "\"";
  }

  /** Returns the simple name of a class, after those of its enclosing classes. */
  static String of(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : of(outer) + "." + type.getSimpleName();
  }
}
