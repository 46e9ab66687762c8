package io.github.imagefixtures.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.imagefixtures.internal.json.Escaper;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the view of {@code meta}: one method for each key, which gives its current value. */
final class MetaWriter {
  private MetaWriter() {}

  static TypeSpec write(ClassName name, MetaObject object, CodeBlock javadoc) {
    TypeSpec.Builder type =
        NestedType.builder(name, Types.META, Types.META_VALUES, "values").addJavadoc(javadoc);
    for (MetaKey key : object.keys()) {
      type.addMethod(getter(name, key));
      if (key.type() instanceof MetaType.Nested nested) {
        type.addType(
            write(
                name.nestedClass(nested.typeName()),
                nested.object(),
                CodeBlock.of("What $L holds.", Javadoc.name(key.key()))));
      }
    }
    return type.build();
  }

  private static MethodSpec getter(ClassName enclosing, MetaKey key) {
    return MethodSpec.methodBuilder(key.method())
        .addJavadoc(
            "$L, declared as $L.",
            Javadoc.name(key.key()),
            Javadoc.code(JsonFormatter.oneLine(key.declared())))
        .addModifiers(Modifier.PUBLIC)
        .returns(returned(enclosing, key.type()))
        .addStatement("return $L", read(enclosing, key))
        .build();
  }

  private static TypeName returned(ClassName enclosing, MetaType type) {
    if (type instanceof MetaType.Scalar scalar) {
      return ClassName.get(scalar.type());
    } else if (type instanceof MetaType.Items items) {
      return list(items);
    } else if (type instanceof MetaType.Nested nested) {
      return enclosing.nestedClass(nested.typeName());
    } else if (type instanceof MetaType.AnyObject) {
      return map();
    }
    return ClassName.OBJECT;
  }

  private static CodeBlock read(ClassName enclosing, MetaKey key) {
    String name = Escaper.quote(key.key());
    if (key.type() instanceof MetaType.Scalar scalar) {
      return CodeBlock.of("values.get$L($Z$L)", scalar.type().getSimpleName(), name);
    } else if (key.type() instanceof MetaType.Items items) {
      return CodeBlock.of("values.getList($Z$L,$W$T.class)", name, items.type());
    } else if (key.type() instanceof MetaType.Nested nested) {
      ClassName view = enclosing.nestedClass(nested.typeName());
      return CodeBlock.of("values.getView($Z$L,$W$T::new)", name, view);
    } else if (key.type() instanceof MetaType.AnyObject) {
      return CodeBlock.of("values.getMap($Z$L)", name);
    }
    return CodeBlock.of("values.getObject($Z$L)", name);
  }

  static TypeName list(MetaType.Items items) {
    return ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(items.type()));
  }

  static TypeName map() {
    return ParameterizedTypeName.get(Map.class, String.class, Object.class);
  }
}
