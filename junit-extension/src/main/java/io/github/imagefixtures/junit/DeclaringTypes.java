package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImageFixtures;
import io.github.imagefixtures.ImagesApi;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The types that declare images for a test class, each with its images class: the test class and
 * its enclosing classes, their superclasses and interfaces, and the annotations of all these types,
 * at any depth. They are looked up once for each test class.
 */
final class DeclaringTypes {
  private static final Namespace NAMESPACE = Namespace.create(DeclaringTypes.class);

  private final Map<Class<?>, ImagesClass> imagesClasses = new LinkedHashMap<>();

  private DeclaringTypes(Collection<Class<?>> testClasses) {
    Set<Class<?>> types = new LinkedHashSet<>();
    testClasses.forEach(type -> collect(type, types));
    types.removeIf(type -> type.getDeclaredAnnotationsByType(ImageFixture.class).length == 0);
    types.forEach(type -> imagesClasses.put(type, load(type)));
  }

  /**
   * Returns the declaring types of the test class of a context.
   *
   * @throws ExtensionConfigurationException if an images class does not exist
   */
  static DeclaringTypes of(ExtensionContext context) {
    List<Class<?>> classes = new ArrayList<>(EnclosingClasses.of(context));
    classes.add(context.getRequiredTestClass());
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(classes, DeclaringTypes::new, DeclaringTypes.class);
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (type == Object.class || !types.add(type)) {
      return;
    }
    for (Annotation annotation : type.getDeclaredAnnotations()) {
      Class<?> annotationType = annotation.annotationType();
      if (annotationType != ImageFixture.class
          && annotationType != ImageFixtures.class
          && !annotationType.getName().startsWith("java.lang.")) {
        collect(annotationType, types);
      }
    }
    if (type.getSuperclass() != null) {
      collect(type.getSuperclass(), types);
    }
    for (Class<?> superinterface : type.getInterfaces()) {
      collect(superinterface, types);
    }
  }

  private static ImagesClass load(Class<?> type) {
    String name = ImagesClass.nameFor(type);
    return ReflectionSupport.tryToLoadClass(name, type.getClassLoader())
        .toOptional()
        .flatMap(ImagesClass::of)
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(ErrorMessages.missingImagesClass(type, name)));
  }

  /**
   * Declares all images in an account, and returns an instance of each images class by its class.
   *
   * @throws ExtensionConfigurationException if two images have the same id
   */
  Map<Class<?>, Object> declareOn(ImagesApi api) {
    Map<Class<?>, Object> declared = new HashMap<>();
    imagesClasses.forEach(
        (type, imagesClass) -> {
          try {
            declared.put(imagesClass.type(), imagesClass.on(api));
          } catch (IllegalStateException e) {
            throw new ExtensionConfigurationException(
                ErrorMessages.conflictingImages(
                    type, imagesClasses.keySet(), String.valueOf(e.getMessage())),
                e);
          }
        });
    return declared;
  }

  Collection<ImagesClass> imagesClasses() {
    return imagesClasses.values();
  }
}
