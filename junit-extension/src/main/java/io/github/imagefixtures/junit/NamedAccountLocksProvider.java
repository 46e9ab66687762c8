package io.github.imagefixtures.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Provides the resource lock of the named account that a test class uses. JUnit does not run two
 * classes with the same lock at the same time.
 */
final class NamedAccountLocksProvider implements ResourceLocksProvider {
  private static final String PREFIX = "imagefixtures.account.";

  /** The resource that {@code @Isolated} locks. */
  private static final String ISOLATED =
      "org.junit.platform.engine.support.hierarchical.ExclusiveResource.GLOBAL_KEY";

  @Override
  public Set<Lock> provideForClass(Class<?> testClass) {
    return locks(List.of(), testClass);
  }

  @Override
  public Set<Lock> provideForNestedClass(List<Class<?>> enclosing, Class<?> testClass) {
    return locks(enclosing, testClass);
  }

  private static Set<Lock> locks(List<Class<?>> enclosing, Class<?> testClass) {
    return AnnotationSupport.findAnnotation(testClass, ImagesApiTest.class, enclosing)
        .flatMap(annotation -> Settings.of(annotation).account())
        .map(NamedAccountLocksProvider::key)
        .map(Lock::new)
        .stream()
        .collect(Collectors.toSet());
  }

  /** Returns the resource that {@code @ResourceLock} must name for an account. */
  static String key(String account) {
    return PREFIX + account;
  }

  /**
   * Returns whether JUnit locks an account for a test. JUnit reads the locks during discovery, so
   * this method looks only at annotations.
   */
  static boolean isLocked(String account, ExtensionContext context) {
    Stream<AnnotatedElement> classes =
        Stream.concat(context.getTestClass().stream(), EnclosingClasses.of(context).stream());
    return Stream.concat(classes, context.getTestMethod().stream())
        .flatMap(e -> AnnotationSupport.findRepeatableAnnotations(e, ResourceLock.class).stream())
        .anyMatch(lock -> covers(lock, account, context));
  }

  private static boolean covers(ResourceLock lock, String account, ExtensionContext context) {
    if (Arrays.asList(lock.providers()).contains(NamedAccountLocksProvider.class)
        && Settings.ofAnnotation(context).account().filter(account::equals).isPresent()) {
      return true;
    }
    return lock.mode() == ResourceAccessMode.READ_WRITE
        && (lock.value().equals(key(account)) || lock.value().equals(ISOLATED));
  }
}
