package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The images class that the annotation processor generates for a declaring type: it has {@code
 * static on(ImagesApi)} and one accessor for each image.
 */
record ImagesClass(Class<?> type, Method factory) {
  private static final String SUFFIX = "Images";

  /**
   * Returns a type as an images class, if it is one. Methods are looked up only where the name
   * fits: those of other classes may name types that are absent at run time.
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

  /** Returns the images class in which a generated stub class is nested. */
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

  /** Declares the images in an account, and returns the instance of this class that holds them. */
  Object on(ImagesApi api) {
    return ReflectionSupport.invokeMethod(factory, null, api);
  }

  /** Returns the stub of a generated type from an instance of this class. */
  Object stub(Class<?> stubType, Object images) {
    Method accessor =
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> m.getReturnType() == stubType && m.getParameterCount() == 0)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(type + " has no accessor of " + stubType));
    return ReflectionSupport.invokeMethod(accessor, images);
  }
}
