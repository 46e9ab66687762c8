package io.github.imagefixtures.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.imagefixtures.internal.json.Escaper;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what stands for {@code metadata}: for each key a matcher and a value. */
final class MetadataWriter {
  private static final TypeName REQUEST_MATCHER =
      ParameterizedTypeName.get(Types.MATCHER, Types.UPDATE_IMAGE_REQUEST);

  private MetadataWriter() {}

  static TypeSpec write(ClassName name, MetaObject object, CodeBlock javadoc) {
    TypeSpec.Builder type =
        NestedType.builder(name, Types.METADATA_MATCHERS, Types.METADATA_PATH, "path")
            .addJavadoc(javadoc);
    for (MetaKey key : object.keys()) {
      if (key.type() instanceof MetaType.Nested nested) {
        ClassName inner = name.nestedClass(nested.typeName());
        type.addMethod(inside(key, inner));
        type.addType(
            write(
                inner,
                nested.object(),
                CodeBlock.of("Matchers for what $L holds.", Javadoc.name(key.key()))));
      }
      type.addMethod(byMatcher(key));
      type.addMethod(byValue(key));
    }
    return type.build();
  }

  private static MethodSpec inside(MetaKey key, ClassName inner) {
    return MethodSpec.methodBuilder(key.method())
        .addJavadoc("Matchers for what $L holds.", Javadoc.name(key.key()))
        .addModifiers(Modifier.PUBLIC)
        .returns(inner)
        .addStatement("return new $T($Zpath.object($L))", inner, Escaper.quote(key.key()))
        .build();
  }

  private static MethodSpec byMatcher(MetaKey key) {
    return MethodSpec.methodBuilder(key.method())
        .addJavadoc("Matches a request by the $L that it sends.", Javadoc.name(key.key()))
        .addModifiers(Modifier.PUBLIC)
        .returns(REQUEST_MATCHER)
        .addParameter(matcher(key.type()), "matcher")
        .addStatement("return $L", match(key))
        .build();
  }

  private static MethodSpec byValue(MetaKey key) {
    return MethodSpec.methodBuilder(key.method())
        .addJavadoc("This $L, to match a request by, or to answer with.", Javadoc.name(key.key()))
        .addModifiers(Modifier.PUBLIC)
        .returns(Types.METADATA_VALUE)
        .addParameter(ByValue.type(key.type()), "value")
        .addStatement("return path.value($Z$L,$Wvalue)", Escaper.quote(key.key()))
        .build();
  }

  private static TypeName matcher(MetaType type) {
    TypeName accepted =
        type instanceof MetaType.Unknown
            ? WildcardTypeName.subtypeOf(Object.class)
            : WildcardTypeName.supertypeOf(value(type));
    return ParameterizedTypeName.get(Types.MATCHER, accepted);
  }

  private static TypeName value(MetaType type) {
    if (type instanceof MetaType.Scalar scalar) {
      return ClassName.get(scalar.type());
    } else if (type instanceof MetaType.Items items) {
      return MetaWriter.list(items);
    }
    return ParameterizedTypeName.get(Map.class, String.class, Object.class);
  }

  private static CodeBlock match(MetaKey key) {
    String name = Escaper.quote(key.key());
    if (key.type() instanceof MetaType.Scalar scalar) {
      return CodeBlock.of("path.value($Z$L,$W$T.class,$Wmatcher)", name, scalar.type());
    } else if (key.type() instanceof MetaType.Items items) {
      return CodeBlock.of("path.list($Z$L,$W$T.class,$Wmatcher)", name, items.type());
    } else if (key.type() instanceof MetaType.Unknown) {
      return CodeBlock.of("path.any($Z$L,$Wmatcher)", name);
    }
    return CodeBlock.of("path.map($Z$L,$Wmatcher)", name);
  }
}
