package io.github.imagefixtures.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.imagefixtures.internal.json.Escaper;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Writes the source of a set. */
final class ImageSetWriter {
  /** The types of java.lang that generated code names. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Double",
          "Long",
          "Number",
          "Object",
          "Override",
          "String",
          "SuppressWarnings");

  private final Elements elements;

  ImageSetWriter(Elements elements) {
    this.elements = elements;
  }

  /** The text of the compilation unit. */
  String write(ImageSet set) {
    ClassName name = ClassName.get(set.packageName(), set.simpleName());
    TypeSpec.Builder type = TypeSpec.classBuilder(name);
    type.addJavadoc("The images that {@link $T} declares.", ClassName.get(set.declaring()));
    markAsGenerated(type, set);
    if (set.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.FINAL);
    MethodSpec.Builder constructor = constructor();
    type.addMethod(on(set, name));
    for (Fixture fixture : set.fixtures()) {
      ClassName stub = name.nestedClass(fixture.names().stub());
      String field = fixture.names().field();
      type.addField(idConstant(set, fixture));
      type.addField(stub, field, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N =$Wnew $T(api)", field, stub);
      type.addMethod(accessor(set, fixture, stub));
      type.addTypes(StubWriter.write(name, fixture));
    }
    type.addMethod(constructor.build());
    JavaFile file =
        JavaFile.builder(set.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(!hidesJavaLang(set))
            .build();
    return SourceLayout.tidy(file.toString());
  }

  private void markAsGenerated(TypeSpec.Builder type, ImageSet set) {
    if (elements.getTypeElement(
            elements.getModuleOf(set.declaring()), Types.GENERATED.canonicalName())
        != null) {
      type.addAnnotation(
          AnnotationSpec.builder(Types.GENERATED)
              .addMember("value", "$S", "io.github.imagefixtures.processor.ImageFixtureProcessor")
              .build());
    }
    type.addAnnotation(Types.GENERATED_FIXTURES);
    if (set.isPublic() && !elements.getModuleOf(set.declaring()).isUnnamed()) {
      // Whether a module of tests passes on what it requires is for its module-info to say.
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "exports")
              .build());
    }
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Types.IMAGES_API, "api");
  }

  private static MethodSpec on(ImageSet set, ClassName name) {
    MethodSpec.Builder on =
        MethodSpec.methodBuilder("on")
            .addJavadoc(
                "Declares the images in an account, if they are not yet; sets on one account share them.")
            .addModifiers(Modifier.STATIC)
            .returns(name)
            .addParameter(Types.IMAGES_API, "api")
            .addStatement("return new $T(api)", name);
    return visible(on, set).build();
  }

  private static FieldSpec idConstant(ImageSet set, Fixture fixture) {
    FieldSpec.Builder constant =
        FieldSpec.builder(String.class, fixture.names().idConstant())
            .addJavadoc("The id that $L has at first.", Javadoc.name(fixture.image().name()))
            .initializer("$Z$L", Escaper.quote(fixture.image().id()));
    if (set.isPublic()) {
      constant.addModifiers(Modifier.PUBLIC);
    }
    return constant.addModifiers(Modifier.STATIC, Modifier.FINAL).build();
  }

  private static MethodSpec accessor(ImageSet set, Fixture fixture, ClassName stub) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(fixture.names().accessor())
            .addJavadoc(
                "The image $L, declared as\n\n$L",
                Javadoc.name(fixture.image().name()),
                Javadoc.preformatted(ImageText.of(fixture.image())))
            .returns(stub)
            .addStatement("return $N", fixture.names().field());
    return visible(accessor, set).build();
  }

  private static MethodSpec.Builder visible(MethodSpec.Builder method, ImageSet set) {
    return set.isPublic() ? method.addModifiers(Modifier.PUBLIC) : method;
  }

  /** Whether the package has a type of its own that hides one of java.lang. */
  private boolean hidesJavaLang(ImageSet set) {
    String prefix = set.packageName().isEmpty() ? "" : set.packageName() + ".";
    // Without the module, javac would look into each that it knows.
    ModuleElement module = elements.getModuleOf(set.declaring());
    for (String name : JAVA_LANG) {
      if (elements.getTypeElement(module, prefix + name) != null) {
        return true;
      }
    }
    return false;
  }
}
