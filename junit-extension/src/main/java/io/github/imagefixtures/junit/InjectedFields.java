package io.github.imagefixtures.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The instance fields of a test class that receive values. Computed once for each class. */
final class InjectedFields {
  private static final Namespace NAMESPACE = Namespace.create(InjectedFields.class);

  private final List<Field> fields;

  private InjectedFields(List<Field> fields) {
    this.fields = fields;
  }

  static InjectedFields of(Class<?> testClass, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(testClass, InjectedFields::ofClass, InjectedFields.class);
  }

  private static InjectedFields ofClass(Class<?> testClass) {
    List<Field> fields =
        ReflectionSupport.findFields(
            testClass, InjectedFields::isInjected, HierarchyTraversalMode.TOP_DOWN);
    fields.forEach(ReflectionSupport::makeAccessible);
    return new InjectedFields(fields);
  }

  private static boolean isInjected(Field field) {
    int modifiers = field.getModifiers();
    return !Modifier.isStatic(modifiers)
        && !Modifier.isFinal(modifiers)
        && Injectable.isInjectable(field.getType());
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /**
   * Passes if no two tests that may run at the same time see the fields of one instance.
   *
   * @param type the class of the instance: that of the test, or one around it
   * @throws ExtensionConfigurationException if they do
   */
  void refuseToBeShared(Class<?> type, ExtensionContext context) {
    if (isSharedByConcurrentTests(type, context)) {
      throw new ExtensionConfigurationException(Hints.sharedField(fields.get(0), type));
    }
  }

  /** Sets the fields of an instance until the account ends, but for those that hold something. */
  void inject(Object instance, TestAccount account, ExtensionContext context) {
    for (Field field : fields) {
      if (get(field, instance) == null) {
        Object value = Injectable.of(field.getType(), account, context);
        set(field, instance, value);
        account.atTheEnd(() -> clear(field, instance, value));
      }
    }
  }

  private static boolean isSharedByConcurrentTests(Class<?> type, ExtensionContext test) {
    boolean concurrent = false;
    ExtensionContext context = test;
    while (!isOfClass(type, context)) {
      concurrent |= context.getExecutionMode() == ExecutionMode.CONCURRENT;
      if (context.getParent().isEmpty()) {
        return false;
      }
      context = context.getParent().get();
    }
    return concurrent
        && context.getTestInstanceLifecycle().filter(l -> l == Lifecycle.PER_CLASS).isPresent();
  }

  private static boolean isOfClass(Class<?> type, ExtensionContext context) {
    return context.getTestMethod().isEmpty()
        && context.getTestClass().filter(type::equals).isPresent();
  }

  private static void clear(Field field, Object instance, Object value) {
    if (get(field, instance) == value) {
      set(field, instance, null);
    }
  }

  private static @Nullable Object get(Field field, Object instance) {
    try {
      return field.get(instance);
    } catch (IllegalAccessException e) {
      throw new ExtensionConfigurationException("Cannot read " + field, e);
    }
  }

  private static void set(Field field, Object instance, @Nullable Object value) {
    try {
      field.set(instance, value);
    } catch (IllegalAccessException e) {
      throw new ExtensionConfigurationException("Cannot set " + field, e);
    }
  }
}
