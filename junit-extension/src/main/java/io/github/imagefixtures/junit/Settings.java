package io.github.imagefixtures.junit;

import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The settings of an extension, from its annotation or from its builder. Immutable.
 *
 * @param account the name of the account that the tests share; empty where each has its own
 */
record Settings(Strictness strictness, Optional<String> account) {
  private static final Namespace NAMESPACE = Namespace.create(Settings.class);
  static final Settings DEFAULT = new Settings(Strictness.DEFAULT, Optional.empty());

  /**
   * Returns the settings of the annotation nearest to a test: on its class, or on an enclosing one.
   * They are looked up once for each class.
   */
  static Settings annotated(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getRequiredTestClass(), type -> nearest(type, context), Settings.class);
  }

  private static Settings nearest(Class<?> testClass, ExtensionContext context) {
    return AnnotationSupport.findAnnotation(
            testClass, ImagesApiTest.class, context.getEnclosingTestClasses())
        .map(Settings::of)
        .orElse(DEFAULT);
  }

  static Settings of(ImagesApiTest annotation) {
    return new Settings(
        annotation.strictness(), Optional.of(annotation.account()).filter(name -> !name.isBlank()));
  }

  boolean strict(ExtensionContext context) {
    Strictness decided =
        strictness == Strictness.DEFAULT ? Configuration.strictness(context) : strictness;
    return decided == Strictness.STRICT;
  }
}
