package io.github.imagefixtures.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;

/** The types of parameters that take a value; primitive where that lets {@code 3} be a long. */
final class ByValue {
  private ByValue() {}

  static TypeName type(MetaType type) {
    if (type instanceof MetaType.Scalar scalar) {
      TypeName boxed = ClassName.get(scalar.type());
      return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    } else if (type instanceof MetaType.Items items) {
      return ParameterizedTypeName.get(ClassName.get(List.class), item(items.type()));
    } else if (type instanceof MetaType.Unknown) {
      return ClassName.OBJECT;
    }
    return ParameterizedTypeName.get(
        ClassName.get(Map.class),
        ClassName.get(String.class),
        WildcardTypeName.subtypeOf(ClassName.OBJECT));
  }

  private static TypeName item(Class<?> type) {
    ClassName name = ClassName.get(type);
    return Modifier.isFinal(type.getModifiers()) ? name : WildcardTypeName.subtypeOf(name);
  }
}
