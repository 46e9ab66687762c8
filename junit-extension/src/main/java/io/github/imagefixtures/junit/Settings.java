package io.github.imagefixtures.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What an extension was told, by its annotation or by its builder. Immutable.
 *
 * @param strictness whether what was not provided for fails the test
 */
record Settings(Strictness strictness) {
  static final Settings DEFAULT = new Settings(Strictness.STRICT);

  /** What the annotation nearest to a test says: on its class, or on an enclosing one. */
  static Settings annotated(ExtensionContext context) {
    return context
        .getTestClass()
        .flatMap(
            testClass ->
                AnnotationSupport.findAnnotation(
                    testClass, ImagesApiTest.class, context.getEnclosingTestClasses()))
        .map(annotation -> new Settings(annotation.strictness()))
        .orElse(DEFAULT);
  }

  boolean strict() {
    return strictness == Strictness.STRICT;
  }
}
