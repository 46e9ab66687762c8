package io.github.imagefixtures.junit;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The version of JUnit, checked before anything that older ones do not have. */
final class JUnitVersion {
  private static final String OLDEST = "5.12.1";
  static final boolean SUPPORTED = isSupported();

  private JUnitVersion() {}

  private static boolean isSupported() {
    try {
      ExtensionContext.class.getMethod("getEnclosingTestClasses");
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  /** Throws an {@code ExtensionConfigurationException} if JUnit is too old. */
  static void check() {
    check(ExtensionConfigurationException::new);
  }

  /** Throws an exception of the given kind if JUnit is too old. */
  static void check(Function<String, ? extends RuntimeException> exception) {
    if (!SUPPORTED) {
      String found =
          Optional.ofNullable(ExtensionContext.class.getPackage().getImplementationVersion())
              .orElse("an older version");
      throw exception.apply(
          "Image Fixtures needs JUnit "
              + OLDEST
              + " or newer, found "
              + found
              + ". With Spring Boot, set the property"
              + " junit-jupiter.version.");
    }
  }
}
