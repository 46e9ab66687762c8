package io.github.imagefixtures.junit;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * Finds the class of a parameter. If a generic superclass, interface or enclosing class declares
 * the parameter with a type variable, the class is the argument that the test class passes for it.
 */
final class ParameterTypes {
  private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

  private ParameterTypes() {}

  /** Returns whether a parameter has annotations, which another extension may look for. */
  static boolean isAnnotated(Parameter parameter) {
    return parameter.getAnnotations().length > 0;
  }

  /** Returns the class of a parameter, or the erasure if no test class passes an argument. */
  static Class<?> of(ParameterContext context, ExtensionContext test) {
    Parameter parameter = context.getParameter();
    if (!(parameter.getParameterizedType() instanceof TypeVariable<?> variable)) {
      return parameter.getType();
    }
    List<Class<?>> testClasses = new ArrayList<>(EnclosingClasses.of(test));
    testClasses.add(test.getRequiredTestClass());
    ParameterTypes types = new ParameterTypes();
    testClasses.forEach(types::collect);
    return types.argument(variable) instanceof Class<?> type ? type : parameter.getType();
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      for (int i = 0; i < raw.getTypeParameters().length; i++) {
        arguments.put(raw.getTypeParameters()[i], parameterized.getActualTypeArguments()[i]);
      }
      if (parameterized.getOwnerType() != null) {
        collect(parameterized.getOwnerType());
      }
      collect(raw);
    } else if (type instanceof Class<?> raw) {
      if (raw.getGenericSuperclass() != null) {
        collect(raw.getGenericSuperclass());
      }
      for (Type superinterface : raw.getGenericInterfaces()) {
        collect(superinterface);
      }
    }
  }

  private Type argument(Type type) {
    Type argument = type;
    while (argument instanceof TypeVariable<?> variable && arguments.containsKey(variable)) {
      argument = arguments.get(variable);
    }
    return argument;
  }
}
