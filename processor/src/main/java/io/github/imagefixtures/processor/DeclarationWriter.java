package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonObject;
import java.util.List;

/** Writes the constant that holds a declaration. */
final class DeclarationWriter {
  static final String NAME = "DECLARATION";

  private static final int WIDTH = 80;

  private final JavaSource source;

  DeclarationWriter(JavaSource source) {
    this.source = source;
  }

  void write(Fixture fixture) {
    DeclaredImage image = fixture.image();
    String type = source.type(Types.IMAGE_DECLARATION);
    source
        .line("private static final " + type + " " + NAME + " =")
        .indent()
        .indent()
        .line(type + ".named(" + Literal.string(image.name()) + ")")
        .indent()
        .indent()
        .line(".id(" + fixture.names().idConstant() + ")");
    image.filename().ifPresent(name -> source.line(".filename(" + Literal.string(name) + ")"));
    image.meta().ifPresent(this::meta);
    if (image.requireSignedURLs()) {
      source.line(".requireSignedURLs(true)");
    }
    image.uploaded().ifPresent(time -> source.line(".uploaded(" + Literal.string(time) + ")"));
    image.variants().ifPresent(names -> source.line(".variants(" + strings(names) + ")"));
    image.creator().ifPresent(name -> source.line(".creator(" + Literal.string(name) + ")"));
    if (!image.failsWith().isEmpty()) {
      source.line(".failsWith(" + failures(image.failsWith()) + ")");
    }
    source.line(".build();").outdent().outdent().outdent().outdent();
  }

  private void meta(JsonObject meta) {
    source
        .line(".meta(")
        .indent()
        .indent()
        .lines((Literal.textBlock(JsonText.of(meta, WIDTH)) + ")").lines().toList())
        .outdent()
        .outdent();
  }

  private static String strings(List<String> texts) {
    return String.join(", ", texts.stream().map(Literal::string).toList());
  }

  private String failures(List<String> names) {
    String type = source.type(Types.KNOWN_FAILURE);
    return String.join(", ", names.stream().map(name -> type + "." + name).toList());
  }
}
