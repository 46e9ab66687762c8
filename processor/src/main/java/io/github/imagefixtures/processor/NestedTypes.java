package io.github.imagefixtures.processor;

/** The shape that nested types have. */
final class NestedTypes {
  private NestedTypes() {}

  /** Begins a nested type whose private constructor hands its one parameter to the base class. */
  static void open(
      JavaSource source,
      String name,
      String base,
      String parameterType,
      String parameter,
      String javadoc) {
    source
        .blank()
        .javadoc(javadoc)
        .line("@" + source.type(Types.GENERATED_FIXTURES))
        .open("public static final class " + name + " extends " + source.type(base))
        .open("private " + name + "(" + source.type(parameterType) + " " + parameter + ")")
        .line("super(" + parameter + ");")
        .close();
  }
}
