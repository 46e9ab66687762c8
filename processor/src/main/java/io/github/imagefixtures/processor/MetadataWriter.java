package io.github.imagefixtures.processor;

/** Writes what stands for {@code metadata}: for each key a matcher and a value. */
final class MetadataWriter {
  private final JavaSource source;

  MetadataWriter(JavaSource source) {
    this.source = source;
  }

  void write(String name, MetaObject object, String javadoc) {
    NestedTypes.open(source, name, Types.METADATA_MATCHERS, Types.METADATA_PATH, "path", javadoc);
    for (MetaKey key : object.keys()) {
      if (key.type() instanceof MetaType.Nested nested) {
        inside(key, nested.typeName());
      }
      byMatcher(key);
      byValue(key);
    }
    for (MetaKey key : object.keys()) {
      if (key.type() instanceof MetaType.Nested nested) {
        write(
            nested.typeName(),
            nested.object(),
            "The members of " + Javadoc.name(key.key()) + ", one by one.");
      }
    }
    source.close();
  }

  private void inside(MetaKey key, String inner) {
    source
        .blank()
        .javadoc("The members of " + Javadoc.name(key.key()) + ", one by one.")
        .open("public " + inner + " " + key.method() + "()")
        .line("return new " + inner + "(path.object(" + Literal.string(key.key()) + "));")
        .close();
  }

  private void byMatcher(MetaKey key) {
    String matcher = source.type(Types.MATCHER);
    String accepted =
        key.type() instanceof MetaType.Unknown
            ? "?"
            : "? super " + MetaWriter.type(source, key.type());
    source
        .blank()
        .javadoc("Matches a request by the " + Javadoc.name(key.key()) + " that it sends.")
        .open(
            "public "
                + matcher
                + "<"
                + source.type(Types.UPDATE_IMAGE_REQUEST)
                + "> "
                + key.method()
                + "("
                + matcher
                + "<"
                + accepted
                + "> matcher)")
        .line("return path." + match(key) + ";")
        .close();
  }

  private void byValue(MetaKey key) {
    source
        .blank()
        .javadoc("This " + Javadoc.name(key.key()) + ", to match a request by, or to answer with.")
        .open(
            "public "
                + source.type(Types.METADATA_VALUE)
                + " "
                + key.method()
                + "("
                + ByValue.type(source, key.type())
                + " value)")
        .line("return path.value(" + Literal.string(key.key()) + ", value);")
        .close();
  }

  private String match(MetaKey key) {
    String name = Literal.string(key.key());
    if (key.type() instanceof MetaType.Scalar scalar) {
      return "value(" + name + ", " + source.type(scalar.type()) + ".class, matcher)";
    } else if (key.type() instanceof MetaType.Items items) {
      return "list(" + name + ", " + source.type(items.type()) + ".class, matcher)";
    } else if (key.type() instanceof MetaType.Unknown) {
      return "any(" + name + ", matcher)";
    }
    return "map(" + name + ", matcher)";
  }
}
