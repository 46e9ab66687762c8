package io.github.imagefixtures.processor;

import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Writes the source of a set. */
final class ImageSetWriter {
  private final Elements elements;
  private final ImageSet set;
  private final ModuleElement module;
  private final JavaSource source;

  ImageSetWriter(Elements elements, ImageSet set) {
    this.elements = elements;
    this.set = set;
    this.module = elements.getModuleOf(set.declaring());
    this.source = new JavaSource(name -> elements.getTypeElement(module, inPackage(name)) != null);
  }

  /** The text of the compilation unit. */
  String write() {
    header();
    String api = source.type(Types.IMAGES_API) + " api";
    for (Fixture fixture : set.fixtures()) {
      idConstant(fixture);
    }
    for (Fixture fixture : set.fixtures()) {
      FixtureNames names = fixture.names();
      source.line("private final " + names.stub() + " " + names.field() + ";").blank();
    }
    source.open("private " + set.simpleName() + "(" + api + ")");
    for (Fixture fixture : set.fixtures()) {
      FixtureNames names = fixture.names();
      source.line("this." + names.field() + " = new " + names.stub() + "(api);");
    }
    source
        .close()
        .blank()
        .javadoc("Declares the images in an account; on the same account they are the same images.")
        .open(visible("static " + set.simpleName() + " on(" + api + ")"))
        .line("return new " + set.simpleName() + "(api);")
        .close();
    set.fixtures().forEach(this::accessor);
    StubWriter stubs = new StubWriter(source);
    set.fixtures().forEach(stubs::write);
    return source.close().text(set.packageName());
  }

  private void header() {
    source.javadoc("The images that " + declaring() + " declares.");
    if (elements.getTypeElement(module, Types.GENERATED) != null) {
      String processor = Literal.string(ImageFixtureProcessor.class.getName());
      source.line("@" + source.type(Types.GENERATED) + "(" + processor + ")");
    }
    source.line("@" + source.type(Types.GENERATED_FIXTURES));
    if (set.isPublic() && !module.isUnnamed()) {
      // Whether a module of tests passes on what it requires is for its module-info to say.
      source.line("@" + source.type(SuppressWarnings.class) + "(\"exports\")");
    }
    source.open(visible("final class " + set.simpleName()));
  }

  /** A link by the simple name, unless that is the name of a type that is imported. */
  private String declaring() {
    String name = set.declaring().getQualifiedName().toString();
    String inPackage =
        set.packageName().isEmpty() ? name : name.substring(set.packageName().length() + 1);
    String outermost = inPackage.split("\\.", 2)[0];
    return "{@link " + (TypeNames.isUsed(outermost) ? name : inPackage) + "}";
  }

  private void idConstant(Fixture fixture) {
    source
        .javadoc("The id that " + Javadoc.name(fixture.image().name()) + " has at first.")
        .line(
            visible("static final ")
                + source.type(String.class)
                + " "
                + fixture.names().idConstant()
                + " = "
                + Literal.string(fixture.image().id())
                + ";")
        .blank();
  }

  private void accessor(Fixture fixture) {
    FixtureNames names = fixture.names();
    List<String> image = Javadoc.preformatted(ImageText.of(fixture.image())).lines().toList();
    source
        .blank()
        .javadoc("The image " + Javadoc.name(fixture.image().name()) + ", declared as", image)
        .open(visible(names.stub() + " " + names.accessor() + "()"))
        .line("return " + names.field() + ";")
        .close();
  }

  private String visible(String declaration) {
    return set.isPublic() ? "public " + declaration : declaration;
  }

  private String inPackage(String simpleName) {
    return set.packageName().isEmpty() ? simpleName : set.packageName() + "." + simpleName;
  }
}
