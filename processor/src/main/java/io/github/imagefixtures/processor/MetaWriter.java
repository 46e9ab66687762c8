package io.github.imagefixtures.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.imagefixtures.internal.json.Escaper;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the type that reads {@code meta} and the type that matches {@code metadata}. */
final class MetaWriter {
  private static final TypeName MAP =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);
  private static final TypeName REQUEST_MATCHER =
      ParameterizedTypeName.get(ClassNames.MATCHER, ClassNames.UPDATE_IMAGE_REQUEST);

  private MetaWriter() {}

  /**
   * Generates a type with one method for each key, which returns the stored value.
   *
   * @param nullable the annotation of types whose values can be null; empty if it is not visible
   */
  static TypeSpec meta(
      ClassName name, List<MetaKey> keys, String javadoc, List<AnnotationSpec> nullable) {
    TypeSpec.Builder type =
        builder(name, javadoc, ClassNames.META, ClassNames.META_READER, "values");
    for (MetaKey key : keys) {
      type.addMethod(getter(name, key, nullable));
      if (key.type() instanceof MetaType.Nested nested) {
        String comment = "The stored value of " + Javadoc.name(key.key()) + ".";
        type.addType(meta(name.nestedClass(nested.typeName()), nested.keys(), comment, nullable));
      }
    }
    return type.build();
  }

  /** Generates a type with two methods for each key: one takes a matcher, the other a value. */
  static TypeSpec metadata(ClassName name, List<MetaKey> keys, String javadoc) {
    TypeSpec.Builder type =
        builder(name, javadoc, ClassNames.METADATA_MATCHERS, ClassNames.METADATA_PATH, "path");
    for (MetaKey key : keys) {
      if (key.type() instanceof MetaType.Nested nested) {
        ClassName nestedType = name.nestedClass(nested.typeName());
        String comment = "Matchers and values for the keys of " + Javadoc.name(key.key()) + ".";
        type.addMethod(nestedMatchers(key, qualified(nestedType)));
        type.addType(metadata(nestedType, nested.keys(), comment));
      }
      type.addMethod(matcherMethod(key));
      type.addMethod(valueMethod(key));
    }
    return type.build();
  }

  private static TypeSpec.Builder builder(
      ClassName name, String javadoc, ClassName base, ClassName parameterType, String parameter) {
    return TypeSpec.classBuilder(name)
        .addJavadoc("$L", javadoc)
        .addAnnotation(ClassNames.GENERATED_BY_IMAGE_FIXTURES)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(base)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(parameterType, parameter)
                .addStatement("super($N)", parameter)
                .build());
  }

  private static MethodSpec getter(
      ClassName enclosing, MetaKey key, List<AnnotationSpec> nullable) {
    String name = Escaper.quote(key.key());
    TypeName type = storedType(key.type());
    CodeBlock value;
    if (key.type() instanceof MetaType.Nested nested) {
      type = qualified(enclosing.nestedClass(nested.typeName()));
      value = CodeBlock.of("values.getView($L,$W$T::new)", name, type);
    } else if (key.type() instanceof MetaType.Items items) {
      value = CodeBlock.of("values.getList($L,$W$T.class)", name, items.itemType());
    } else {
      value = CodeBlock.of("values.get$L($L)", rawType(key.type()).getSimpleName(), name);
    }
    String declared = Javadoc.code(JsonFormatter.oneLine(key.declared()));
    return method(key, type.annotated(nullable))
        .addJavadoc("Returns $L, declared as $L.", Javadoc.name(key.key()), declared)
        .addStatement("return $L", value)
        .build();
  }

  private static MethodSpec nestedMatchers(MetaKey key, ClassName nestedType) {
    return method(key, nestedType)
        .addJavadoc("Returns matchers and values for the keys of $L.", Javadoc.name(key.key()))
        .addStatement("return new $T(path.object($L))", nestedType, Escaper.quote(key.key()))
        .build();
  }

  private static MethodSpec matcherMethod(MetaKey key) {
    boolean isList = key.type() instanceof MetaType.Items;
    return method(key, REQUEST_MATCHER)
        .addJavadoc("Matches an update by its $L.", Javadoc.name(key.key()))
        .addParameter(matcherType(key.type()), "matcher")
        .addStatement(
            "return path.$L($L,$W$T.class,$Wmatcher)",
            isList ? "list" : "value",
            Escaper.quote(key.key()),
            key.type() instanceof MetaType.Items items ? items.itemType() : rawType(key.type()))
        .build();
  }

  private static MethodSpec valueMethod(MetaKey key) {
    return method(key, ClassNames.METADATA_VALUE)
        .addJavadoc("Matches or returns $L.", Javadoc.name(key.key()))
        .addParameter(parameterType(key.type()), "value")
        .addStatement("return path.value($L,$Wvalue)", Escaper.quote(key.key()))
        .build();
  }

  /**
   * Returns a reference by the names of all enclosing types except the images class. One simple
   * name can be that of several nested types, which Error Prone reports as SameNameButDifferent.
   */
  private static ClassName qualified(ClassName nested) {
    List<String> names = nested.simpleNames();
    ClassName qualified = ClassName.get("", names.get(1));
    for (String name : names.subList(2, names.size())) {
      qualified = qualified.nestedClass(name);
    }
    return qualified;
  }

  private static MethodSpec.Builder method(MetaKey key, TypeName returned) {
    return MethodSpec.methodBuilder(key.method()).addModifiers(Modifier.PUBLIC).returns(returned);
  }

  private static Class<?> rawType(MetaType type) {
    return type instanceof MetaType.Value value ? value.type() : Map.class;
  }

  /** Returns the type of the stored value; an object is a map. */
  private static TypeName storedType(MetaType type) {
    if (type instanceof MetaType.Items items) {
      return ParameterizedTypeName.get(List.class, items.itemType());
    }
    Class<?> raw = rawType(type);
    return raw == Map.class ? MAP : ClassName.get(raw);
  }

  /** Returns the type of the matcher; for JSON's null, which has no type, any matcher. */
  private static TypeName matcherType(MetaType type) {
    TypeName accepted = storedType(type);
    return ParameterizedTypeName.get(
        ClassNames.MATCHER,
        accepted.equals(ClassName.OBJECT)
            ? WildcardTypeName.subtypeOf(accepted)
            : WildcardTypeName.supertypeOf(accepted));
  }

  /** Returns a primitive type where possible, so that a test can pass {@code 3} for a long. */
  private static TypeName parameterType(MetaType type) {
    if (type instanceof MetaType.Items items) {
      ClassName item = ClassName.get(items.itemType());
      boolean isFinal = java.lang.reflect.Modifier.isFinal(items.itemType().getModifiers());
      return ParameterizedTypeName.get(
          ClassName.get(List.class), isFinal ? item : WildcardTypeName.subtypeOf(item));
    }
    TypeName value = storedType(type);
    if (value.equals(MAP)) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          WildcardTypeName.subtypeOf(ClassName.OBJECT));
    }
    return value.isBoxedPrimitive() ? value.unbox() : value;
  }
}
