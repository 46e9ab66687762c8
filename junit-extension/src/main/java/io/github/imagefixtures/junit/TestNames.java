package io.github.imagefixtures.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Names tests in messages, such as {@code PrivacyServiceTest.hidesTheLogo}. */
final class TestNames {
  private TestNames() {}

  static String of(ExtensionContext context) {
    String testClass = context.getTestClass().map(TestNames::of).orElse("no class");
    Optional<Method> method = context.getTestMethod();
    if (method.isEmpty()) {
      return testClass;
    }
    String name = testClass + "." + method.get().getName();
    String shown = context.getDisplayName();
    return shown.startsWith(method.get().getName() + "(") ? name : name + " \"" + shown + "\"";
  }

  static String of(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : of(outer) + "." + type.getSimpleName();
  }
}
