package io.github.imagefixtures.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Explains what a test throws that reads one of the fields which look as if they held a value. */
final class NullFields {
  private NullFields() {}

  /** What to say of an exception; empty when no field of ours brought it about. */
  static Optional<String> hint(Throwable thrown, ExtensionContext context) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NullPointerException) {
        String message = String.valueOf(cause.getMessage());
        return fields(context).stream()
            .filter(field -> isNamedAsNull(field, message))
            .findFirst()
            .map(NullFields::hint);
      }
    }
    return Optional.empty();
  }

  private static String hint(Field field) {
    return Modifier.isStatic(field.getModifiers())
        ? Hints.staticField(field)
        : Hints.fieldWithoutTest(field);
  }

  /** The JVM ends such a message with {@code because "this.api" is null}, or the field's class. */
  private static boolean isNamedAsNull(Field field, String message) {
    return message.endsWith("." + field.getName() + "\" is null");
  }

  private static List<Field> fields(ExtensionContext context) {
    List<Class<?>> classes = new ArrayList<>(context.getEnclosingTestClasses());
    classes.add(context.getRequiredTestClass());
    return classes.stream()
        .flatMap(
            type ->
                ReflectionSupport.findFields(
                    type,
                    field -> Injectable.isInjectable(field.getType()),
                    HierarchyTraversalMode.BOTTOM_UP)
                    .stream())
        .toList();
  }
}
