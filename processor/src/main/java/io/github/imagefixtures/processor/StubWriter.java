package io.github.imagefixtures.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the nested types of one fixture: its stub, and what {@code meta} gives it. */
final class StubWriter {
  private StubWriter() {}

  /** The types, the stub first. */
  static List<TypeSpec> write(ClassName set, Fixture fixture) {
    FixtureNames names = fixture.names();
    if (fixture.meta().isEmpty()) {
      return List.of(stub(set, fixture));
    }
    String name = Javadoc.name(fixture.image().name());
    return List.of(
        stub(set, fixture),
        MetaWriter.write(
            set.nestedClass(names.meta()),
            fixture.meta(),
            CodeBlock.of("What the {@code meta} of $L holds; null where a key is absent.", name)),
        MetadataWriter.write(
            set.nestedClass(names.metadata()),
            fixture.meta(),
            CodeBlock.of(
                "The {@code metadata} that updates of $L send, or are answered with.", name)));
  }

  private static TypeSpec stub(ClassName set, Fixture fixture) {
    TypeSpec.Builder stub =
        TypeSpec.classBuilder(set.nestedClass(fixture.names().stub()))
            .addJavadoc("The stub of $L.", Javadoc.name(fixture.image().name()))
            .addAnnotation(Types.GENERATED_FIXTURES)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(DeclarationWriter.write(fixture));
    return fixture.meta().isEmpty() ? untyped(stub) : typed(stub, set, fixture);
  }

  private static TypeSpec untyped(TypeSpec.Builder stub) {
    return stub.superclass(Types.UNTYPED_STUB)
        .addMethod(constructor("super(api, $N)", DeclarationWriter.NAME))
        .build();
  }

  private static TypeSpec typed(TypeSpec.Builder stub, ClassName set, Fixture fixture) {
    ClassName meta = set.nestedClass(fixture.names().meta());
    ClassName metadata = set.nestedClass(fixture.names().metadata());
    return stub.superclass(ParameterizedTypeName.get(Types.IMAGE_STUB, meta, metadata))
        .addMethod(
            constructor(
                "super($Zapi, $N,$Wnew $T($Z$T.ROOT))",
                DeclarationWriter.NAME,
                metadata,
                Types.METADATA_PATH))
        .addMethod(
            MethodSpec.methodBuilder("meta")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(meta)
                .addParameter(Types.META_VALUES, "values")
                .addStatement("return new $T(values)", meta)
                .build())
        .build();
  }

  private static MethodSpec constructor(String statement, Object... arguments) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Types.IMAGES_API, "api")
        .addStatement(statement, arguments)
        .build();
  }
}
