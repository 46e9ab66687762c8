package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The class that the annotation processor wrote for a type that declares images: {@code static on(
 * ImagesApi)}, and one accessor for each image.
 */
record GeneratedSet(Class<?> type, Method factory) {
  private static final String SUFFIX = "Images";

  /**
   * The set that a class is, if it is one. Methods are looked for only where the name fits: those
   * of any other class may name types that are not there.
   */
  static Optional<GeneratedSet> in(Class<?> type) {
    if (!type.getName().endsWith(SUFFIX)) {
      return Optional.empty();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> isFactory(method, type))
        .findFirst()
        .map(factory -> new GeneratedSet(type, factory));
  }

  private static boolean isFactory(Method method, Class<?> type) {
    return method.getName().equals("on")
        && Modifier.isStatic(method.getModifiers())
        && method.getReturnType() == type
        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {ImagesApi.class});
  }

  /** The set whose stub a class is, if it is one's: a stub's class is nested in its set's. */
  static Optional<GeneratedSet> ofStub(Class<?> type) {
    return Optional.ofNullable(type.getDeclaringClass())
        .filter(set -> ImageStub.class.isAssignableFrom(type))
        .flatMap(GeneratedSet::in);
  }

  /** The binary name of the set of a type that declares images. */
  static String nameFor(Class<?> declarer) {
    String packageName = declarer.getPackageName();
    String name =
        declarer.getName().substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
    String set = name.replace('$', '_') + SUFFIX;
    return packageName.isEmpty() ? set : packageName + "." + set;
  }

  /** Declares the images of this set in an account. */
  Object on(ImagesApi api) {
    return ReflectionSupport.invokeMethod(factory, null, api);
  }

  /** The stub of this type among the images of this set. */
  Object stub(Class<?> stubType, Object images) {
    Method accessor =
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> m.getReturnType() == stubType && m.getParameterCount() == 0)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(type + " has no accessor of " + stubType));
    return ReflectionSupport.invokeMethod(accessor, images);
  }
}
