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
            CodeBlock.of("Matchers for the {@code metadata} that updates of $L send.", name)),
        ChangesWriter.write(
            set.nestedClass(names.changes()),
            fixture.meta(),
            CodeBlock.of("What the {@code meta} of $L holds in an answer.", name)));
  }

  private static TypeSpec stub(ClassName set, Fixture fixture) {
    return TypeSpec.classBuilder(set.nestedClass(fixture.names().stub()))
        .addJavadoc("The stub of $L.", Javadoc.name(fixture.image().name()))
        .addAnnotation(Types.GENERATED_FIXTURES)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(
            ParameterizedTypeName.get(
                Types.IMAGE_STUB,
                meta(set, fixture),
                metadata(set, fixture),
                changes(set, fixture)))
        .addField(DeclarationWriter.write(fixture))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Types.IMAGES_API, "api")
                .addStatement("super(api, $N, $L)", DeclarationWriter.NAME, views(set, fixture))
                .build())
        .build();
  }

  private static CodeBlock views(ClassName set, Fixture fixture) {
    String factory = fixture.meta().isEmpty() ? "untyped" : "new";
    return CodeBlock.of(
        "$T::$L, $T::$L, $T::$L",
        meta(set, fixture),
        factory,
        metadata(set, fixture),
        factory,
        changes(set, fixture),
        factory);
  }

  private static ClassName meta(ClassName set, Fixture fixture) {
    return fixture.meta().isEmpty() ? Types.META : set.nestedClass(fixture.names().meta());
  }

  private static ClassName metadata(ClassName set, Fixture fixture) {
    return fixture.meta().isEmpty()
        ? Types.METADATA_MATCHERS
        : set.nestedClass(fixture.names().metadata());
  }

  private static ClassName changes(ClassName set, Fixture fixture) {
    return fixture.meta().isEmpty()
        ? Types.META_CHANGES
        : set.nestedClass(fixture.names().changes());
  }
}
