package io.github.imagefixtures.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the changes to answer with: for each key a method that sets it. */
final class ChangesWriter {
  private ChangesWriter() {}

  static TypeSpec write(ClassName name, MetaObject object, CodeBlock javadoc) {
    TypeSpec.Builder type =
        NestedType.builder(name, Types.META_CHANGES, Types.CHANGED_KEYS, "keys")
            .addJavadoc(javadoc);
    for (MetaKey key : object.keys()) {
      if (key.type() instanceof MetaType.Nested nested) {
        ClassName inner = name.nestedClass(nested.typeName());
        type.addMethod(nested(name, key, inner));
        type.addType(
            write(
                inner,
                nested.object(),
                CodeBlock.of("Sets what $L holds.", Javadoc.name(key.key()))));
      } else {
        type.addMethod(setter(name, key));
      }
    }
    return type.build();
  }

  private static MethodSpec setter(ClassName enclosing, MetaKey key) {
    return method(enclosing, key, ByValue.type(key.type()), "value")
        .addJavadoc("Sets $L.", Javadoc.name(key.key()))
        .addStatement("keys.set($L, value)", Literal.string(key.key()))
        .addStatement("return this")
        .build();
  }

  private static MethodSpec nested(ClassName enclosing, MetaKey key, ClassName inner) {
    TypeName members =
        ParameterizedTypeName.get(
            ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(inner));
    return method(enclosing, key, members, "members")
        .addJavadoc("Replaces what $L holds.", Javadoc.name(key.key()))
        .addStatement("members.accept(new $T(keys.object($L)))", inner, Literal.string(key.key()))
        .addStatement("return this")
        .build();
  }

  private static MethodSpec.Builder method(
      ClassName enclosing, MetaKey key, TypeName parameterType, String parameter) {
    return MethodSpec.methodBuilder(key.method())
        .addModifiers(Modifier.PUBLIC)
        .returns(enclosing)
        .addParameter(parameterType, parameter);
  }
}
