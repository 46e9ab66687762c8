package io.github.imagefixtures.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.imagefixtures.internal.json.Escaper;
import io.github.imagefixtures.internal.json.JsonObject;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constant that holds a declaration. */
final class DeclarationWriter {
  static final String NAME = "DECLARATION";

  private static final int WIDTH = 80;

  private DeclarationWriter() {}

  static FieldSpec write(Fixture fixture) {
    return FieldSpec.builder(
            Types.IMAGE_DECLARATION, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(builder(fixture))
        .build();
  }

  private static CodeBlock builder(Fixture fixture) {
    DeclaredImage image = fixture.image();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("\n$>$>$T.named($Z$L)", Types.IMAGE_DECLARATION, Escaper.quote(image.name()));
    code.add("\n$>$>.id($N)", fixture.names().idConstant());
    image.filename().ifPresent(name -> code.add("\n.filename($Z$L)", Escaper.quote(name)));
    image.meta().ifPresent(meta -> code.add("\n.meta(\n$>$>$L)$<$<", block(meta)));
    if (image.requireSignedURLs()) {
      code.add("\n.requireSignedURLs(true)");
    }
    image.uploaded().ifPresent(time -> code.add("\n.uploaded($Z$L)", Escaper.quote(time)));
    image.variants().ifPresent(names -> code.add("\n.variants($Z$L)", strings(names)));
    image.creator().ifPresent(creator -> code.add("\n.creator($Z$L)", Escaper.quote(creator)));
    if (!image.failsWith().isEmpty()) {
      code.add("\n.failsWith($Z$L)", failures(image.failsWith()));
    }
    return code.add("\n.build()$<$<$<$<").build();
  }

  private static String block(JsonObject meta) {
    // JSON has no three quotes in a row, which would end a text block.
    String json = JsonFormatter.format(meta, WIDTH).replace("\\", "\\\\");
    return "\"\"\"\n" + UnicodeEscaper.escape(json) + "\"\"\"";
  }

  private static CodeBlock strings(List<String> texts) {
    return texts.stream()
        .map(text -> CodeBlock.of("$L", Escaper.quote(text)))
        .collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock failures(List<String> names) {
    return names.stream()
        .map(name -> CodeBlock.of("$T.$N", Types.KNOWN_FAILURE, name))
        .collect(CodeBlock.joining(",$W"));
  }
}
