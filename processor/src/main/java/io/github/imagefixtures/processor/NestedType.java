package io.github.imagefixtures.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The shape that all nested types have. */
final class NestedType {
  private NestedType() {}

  /** Begins a nested type whose private constructor hands its one parameter to the base class. */
  static TypeSpec.Builder builder(
      ClassName name, ClassName base, ClassName parameterType, String parameter) {
    return TypeSpec.classBuilder(name)
        .addAnnotation(Types.GENERATED_FIXTURES)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(base)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(parameterType, parameter)
                .addStatement("super($N)", parameter)
                .build());
  }
}
