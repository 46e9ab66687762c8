package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The images class that the annotation processor generates for a declaring type. It has a static
 * factory method {@code on(ImagesApi)} and an accessor for each image.
 */
record ImagesClass(Class<?> type, Method factory) {
  private static final String SUFFIX = "Images";

  /**
   * Returns a type as an images class, or empty if it is not one. The name is checked first,
   * because looking up the methods of another class fails if their types are absent from the class
   * path.
   */
  static Optional<ImagesClass> of(Class<?> type) {
    if (!type.getName().endsWith(SUFFIX)) {
      return Optional.empty();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> isFactory(method, type))
        .findFirst()
        .map(factory -> new ImagesClass(type, factory));
  }

  private static boolean isFactory(Method method, Class<?> type) {
    return method.getName().equals("on")
        && Modifier.isStatic(method.getModifiers())
        && method.getReturnType() == type
        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {ImagesApi.class});
  }

  /** Returns the images class that contains a class; empty if the class is not a stub of one. */
  static Optional<ImagesClass> ofStub(Class<?> type) {
    return Optional.ofNullable(type.getDeclaringClass())
        .filter(enclosing -> ImageStub.class.isAssignableFrom(type))
        .flatMap(ImagesClass::of);
  }

  /** Returns the binary name of the images class of a declaring type. */
  static String nameFor(Class<?> declaringType) {
    String packageName = declaringType.getPackageName();
    String name =
        declaringType.getName().substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
    String imagesClass = name.replace('$', '_') + SUFFIX;
    return packageName.isEmpty() ? imagesClass : packageName + "." + imagesClass;
  }

  /** Declares the images in an account, and returns an instance of the images class. */
  Object on(ImagesApi api) {
    return ReflectionSupport.invokeMethod(factory, null, api);
  }

  /** Returns the stub of a generated stub class from an instance of the images class. */
  Object stub(Class<?> stubType, Object images) {
    Method accessor =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getReturnType() == stubType && method.getParameterCount() == 0)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(ErrorMessages.missingAccessor(type, stubType)));
    return ReflectionSupport.invokeMethod(accessor, images);
  }
}
