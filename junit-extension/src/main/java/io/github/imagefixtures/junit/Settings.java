package io.github.imagefixtures.junit;

import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The settings of an extension, from {@link ImagesApiTest} or from the builder. Immutable.
 *
 * @param strictness whether unexpected requests fail a test
 * @param account the name of the account that the tests share; empty if each test has its own
 *     account
 */
record Settings(Strictness strictness, Optional<String> account) {
  private static final Namespace NAMESPACE = Namespace.create(Settings.class);
  static final Settings DEFAULT = new Settings(Strictness.DEFAULT, Optional.empty());

  /**
   * Returns the settings of the annotation on a test class or on its nearest enclosing class. The
   * annotation is looked up once for each class.
   */
  static Settings ofAnnotation(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getRequiredTestClass(),
            type -> nearestAnnotation(type, context),
            Settings.class);
  }

  private static Settings nearestAnnotation(Class<?> testClass, ExtensionContext context) {
    return AnnotationSupport.findAnnotation(
            testClass, ImagesApiTest.class, EnclosingClasses.of(context))
        .map(Settings::of)
        .orElse(DEFAULT);
  }

  static Settings of(ImagesApiTest annotation) {
    return new Settings(
        annotation.strictness(), Optional.of(annotation.account()).filter(name -> !name.isBlank()));
  }

  boolean isStrict(ExtensionContext context) {
    Strictness effective =
        strictness == Strictness.DEFAULT ? Configuration.strictness(context) : strictness;
    return effective == Strictness.STRICT;
  }
}
