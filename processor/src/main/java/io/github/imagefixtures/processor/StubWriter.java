package io.github.imagefixtures.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.imagefixtures.internal.json.Escaper;
import io.github.imagefixtures.internal.json.JsonObject;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the nested types of one image: its stub, and the two types for its {@code meta}. */
final class StubWriter {
  private static final String DECLARATION = "DECLARATION";

  /** The maximum line width of {@code meta} in a declaration, in characters. */
  private static final int JSON_WIDTH = 80;

  private final DeclaredImage image;
  private final ClassName stub;
  private final ClassName meta;
  private final ClassName metadata;
  private final List<AnnotationSpec> nullable;

  /**
   * Creates a writer.
   *
   * @param nullable the annotation of types whose values can be null; empty if it is not visible
   */
  StubWriter(ClassName imagesClass, DeclaredImage image, List<AnnotationSpec> nullable) {
    this.image = image;
    this.nullable = nullable;
    this.stub = imagesClass.nestedClass(image.typePrefix() + DeclaredImage.STUB);
    this.meta = imagesClass.nestedClass(image.typePrefix() + DeclaredImage.META);
    this.metadata = imagesClass.nestedClass(image.typePrefix() + DeclaredImage.METADATA);
  }

  List<TypeSpec> write() {
    if (image.keys().isEmpty()) {
      return List.of(untyped());
    }
    String name = Javadoc.name(image.name());
    return List.of(
        typed(),
        MetaWriter.meta(
            meta,
            image.keys(),
            "The stored {@code meta} of "
                + name
                + ". Each method returns null if its key is absent.",
            nullable),
        MetaWriter.metadata(
            metadata,
            image.keys(),
            "Matchers and values for the {@code metadata} of an update of " + name + "."));
  }

  private TypeSpec untyped() {
    return builder()
        .superclass(ClassNames.UNTYPED_STUB)
        .addMethod(constructor("super(api, $N)", DECLARATION))
        .build();
  }

  private TypeSpec typed() {
    return builder()
        .superclass(ParameterizedTypeName.get(ClassNames.IMAGE_STUB, meta, metadata))
        .addMethod(
            constructor(
                "super(api, $N,$Wnew $T($T.ROOT))",
                DECLARATION,
                metadata,
                ClassNames.METADATA_PATH))
        .addMethod(
            MethodSpec.methodBuilder("meta")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(meta)
                .addParameter(ClassNames.META_READER, "values")
                .addStatement("return new $T(values)", meta)
                .build())
        .build();
  }

  private TypeSpec.Builder builder() {
    return TypeSpec.classBuilder(stub)
        .addJavadoc("Stubs and verifies updates of $L.", Javadoc.name(image.name()))
        .addAnnotation(ClassNames.GENERATED_BY_IMAGE_FIXTURES)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(ClassNames.IMAGE_DECLARATION, DECLARATION)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(declaration())
                .build());
  }

  private CodeBlock declaration() {
    FixtureAnnotation annotation = image.annotation();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.named($L)$>$>", ClassNames.IMAGE_DECLARATION, Escaper.quote(image.name()));
    code.add("\n.id($N)", image.idConstant());
    addText(code, "filename");
    image.meta().ifPresent(meta -> code.add("\n.meta($L)", textBlock(meta)));
    if (annotation.isTrue("requireSignedURLs")) {
      code.add("\n.requireSignedURLs(true)");
    }
    addText(code, "uploaded");
    annotation.texts("variants").ifPresent(names -> code.add("\n.variants($L)", strings(names)));
    addText(code, "creator");
    List<String> failures = annotation.constants("failsWith");
    if (!failures.isEmpty()) {
      code.add("\n.failsWith($L)", failures(failures));
    }
    return code.add("\n.build()$<$<").build();
  }

  private void addText(CodeBlock.Builder code, String property) {
    image
        .annotation()
        .text(property)
        .ifPresent(text -> code.add("\n.$L($L)", property, Escaper.quote(text)));
  }

  private static CodeBlock textBlock(JsonObject meta) {
    // JSON never contains three quotation marks in a row, which would end the text block.
    String json = JsonFormatter.format(meta, JSON_WIDTH).replace("\\", "\\\\");
    return CodeBlock.of("$>$>$L$<$<", "\"\"\"\n" + UnicodeEscaper.escape(json) + "\"\"\"");
  }

  private static CodeBlock strings(List<String> texts) {
    return texts.stream()
        .map(text -> CodeBlock.of("$L", Escaper.quote(text)))
        .collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock failures(List<String> names) {
    return names.stream()
        .map(name -> CodeBlock.of("$T.$N", ClassNames.KNOWN_FAILURE, name))
        .collect(CodeBlock.joining(",$W"));
  }

  private static MethodSpec constructor(String statement, Object... arguments) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(ClassNames.IMAGES_API, "api")
        .addStatement(statement, arguments)
        .build();
  }
}
