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
 * Keeps classes apart that share a named account: JUnit's discovery asks it for the locks that a
 * class needs, and never runs two at a time that need the same one.
 */
final class NamedAccountLock implements ResourceLocksProvider {
  private static final String PREFIX = "imagefixtures.account.";

  /** The lock that {@code @Isolated} takes. */
  private static final String GLOBAL =
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
        .map(NamedAccountLock::key)
        .map(Lock::new)
        .stream()
        .collect(Collectors.toSet());
  }

  static String key(String account) {
    return PREFIX + account;
  }

  /** Whether the test holds the lock of an account, as far as discovery could see. */
  static boolean isHeld(String account, ExtensionContext context) {
    Stream<AnnotatedElement> classes =
        Stream.concat(context.getTestClass().stream(), context.getEnclosingTestClasses().stream());
    return Stream.concat(classes, context.getTestMethod().stream())
        .flatMap(e -> AnnotationSupport.findRepeatableAnnotations(e, ResourceLock.class).stream())
        .anyMatch(lock -> covers(lock, account, context));
  }

  private static boolean covers(ResourceLock lock, String account, ExtensionContext context) {
    if (Arrays.asList(lock.providers()).contains(NamedAccountLock.class)
        && Settings.annotated(context).account().filter(account::equals).isPresent()) {
      return true;
    }
    return lock.mode() == ResourceAccessMode.READ_WRITE
        && (lock.value().equals(key(account)) || lock.value().equals(GLOBAL));
  }
}
