package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImageFixtures;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds the types that declare images for a test class: itself, its superclasses, its interfaces,
 * and the annotations on all of these, at any depth.
 */
final class Declarers {
  private final Set<Class<?>> seen = new LinkedHashSet<>();

  private Declarers() {}

  static Set<Class<?>> of(Collection<Class<?>> testClasses) {
    Declarers search = new Declarers();
    testClasses.forEach(search::visit);
    search.seen.removeIf(type -> !declares(type));
    return search.seen;
  }

  static boolean declares(Class<?> type) {
    return type.getDeclaredAnnotationsByType(ImageFixture.class).length > 0;
  }

  private void visit(Class<?> type) {
    if (type == Object.class || !seen.add(type)) {
      return;
    }
    for (Annotation annotation : type.getDeclaredAnnotations()) {
      Class<?> annotationType = annotation.annotationType();
      if (!isPlumbing(annotationType)) {
        visit(annotationType);
      }
    }
    if (type.getSuperclass() != null) {
      visit(type.getSuperclass());
    }
    for (Class<?> face : type.getInterfaces()) {
      visit(face);
    }
  }

  private static boolean isPlumbing(Class<?> annotation) {
    return annotation == ImageFixture.class
        || annotation == ImageFixtures.class
        || annotation.getName().startsWith("java.lang.");
  }
}
