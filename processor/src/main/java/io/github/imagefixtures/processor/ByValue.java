package io.github.imagefixtures.processor;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;

/** The types of parameters that take a value; primitive where that lets {@code 3} be a long. */
final class ByValue {
  private ByValue() {}

  static String type(JavaSource source, MetaType type) {
    if (type instanceof MetaType.Scalar scalar) {
      return scalar(source, scalar.type());
    } else if (type instanceof MetaType.Items items) {
      return source.type(List.class) + "<" + item(source, items.type()) + ">";
    } else if (type instanceof MetaType.Unknown) {
      return source.type(Object.class);
    }
    return source.type(Map.class) + "<" + source.type(String.class) + ", ?>";
  }

  private static String scalar(JavaSource source, Class<?> type) {
    if (type == Long.class) {
      return "long";
    } else if (type == Double.class) {
      return "double";
    } else if (type == Boolean.class) {
      return "boolean";
    }
    return source.type(type);
  }

  private static String item(JavaSource source, Class<?> type) {
    if (type == Object.class) {
      return "?";
    }
    return Modifier.isFinal(type.getModifiers())
        ? source.type(type)
        : "? extends " + source.type(type);
  }
}
