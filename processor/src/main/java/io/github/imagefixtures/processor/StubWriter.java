package io.github.imagefixtures.processor;

/** Writes the nested types of one fixture: its stub, and what {@code meta} gives it. */
final class StubWriter {
  private final JavaSource source;

  StubWriter(JavaSource source) {
    this.source = source;
  }

  void write(Fixture fixture) {
    FixtureNames names = fixture.names();
    String name = Javadoc.name(fixture.image().name());
    boolean isTyped = !fixture.meta().isEmpty();
    source
        .blank()
        .javadoc("The stub of " + name + ".")
        .line("@" + source.type(Types.GENERATED_FIXTURES))
        .open("public static final class " + names.stub() + " extends " + base(fixture));
    new DeclarationWriter(source).write(fixture);
    source
        .blank()
        .open("private " + names.stub() + "(" + source.type(Types.IMAGES_API) + " api)")
        .line("super(" + arguments(fixture) + ");")
        .close();
    if (isTyped) {
      meta(names.meta());
    }
    source.close();
    if (isTyped) {
      new MetaWriter(source)
          .write(
              names.meta(),
              fixture.meta(),
              "What the {@code meta} of " + name + " holds; null where a key is absent.");
      new MetadataWriter(source)
          .write(
              names.metadata(),
              fixture.meta(),
              "The {@code metadata} that updates of " + name + " send, or are answered with.");
    }
  }

  private String base(Fixture fixture) {
    FixtureNames names = fixture.names();
    return fixture.meta().isEmpty()
        ? source.type(Types.UNTYPED_STUB)
        : source.type(Types.IMAGE_STUB) + "<" + names.meta() + ", " + names.metadata() + ">";
  }

  private String arguments(Fixture fixture) {
    String arguments = "api, " + DeclarationWriter.NAME;
    return fixture.meta().isEmpty()
        ? arguments
        : arguments
            + ", new "
            + fixture.names().metadata()
            + "("
            + source.type(Types.METADATA_PATH)
            + ".ROOT)";
  }

  private void meta(String name) {
    source
        .blank()
        .line("@" + source.type(Override.class))
        .open("protected " + name + " meta(" + source.type(Types.META_VALUES) + " values)")
        .line("return new " + name + "(values);")
        .close();
  }
}
