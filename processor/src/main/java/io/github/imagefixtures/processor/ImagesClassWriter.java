package io.github.imagefixtures.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.imagefixtures.internal.json.Escaper;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Generates the images class of a declaring type. */
final class ImagesClassWriter {
  private final TypeElement declaring;
  private final Elements elements;
  private final ClassName name;
  private final Modifier[] visibility;

  ImagesClassWriter(TypeElement declaring, Elements elements) {
    this.declaring = declaring;
    this.elements = elements;
    this.name = name(declaring);
    this.visibility = isPublic(declaring) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  /** Returns {@code Outer_FooTestImages} for {@code Outer.FooTest}. */
  static ClassName name(TypeElement declaring) {
    ClassName type = ClassName.get(declaring);
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Images");
  }

  /** Returns whether the type and all enclosing types are public. */
  private static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  JavaFile write(List<DeclaredImage> images) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("Stubs for the images that {@link $T} declares.", ClassName.get(declaring))
            .addAnnotations(annotations())
            .addModifiers(visibility)
            .addModifiers(Modifier.FINAL)
            .addMethod(on());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(ClassNames.IMAGES_API, "api");
    for (DeclaredImage image : images) {
      ClassName stub = name.nestedClass(image.typePrefix() + DeclaredImage.STUB);
      type.addField(idConstant(image));
      type.addField(stub, image.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N =$Wnew $T(api)", image.name(), stub);
      type.addMethod(accessor(image, stub));
      type.addTypes(new StubWriter(name, image, nullable()).write());
    }
    // Imports java.lang.String and the like, because the package can declare its own String.
    return JavaFile.builder(name.packageName(), type.addMethod(constructor.build()).build())
        .indent("  ")
        .build();
  }

  private List<AnnotationSpec> annotations() {
    List<AnnotationSpec> annotations = new ArrayList<>();
    ModuleElement module = elements.getModuleOf(declaring);
    if (elements.getTypeElement(module, ClassNames.GENERATED.canonicalName()) != null) {
      annotations.add(
          annotation(
              ClassNames.GENERATED, "io.github.imagefixtures.processor.ImageFixtureProcessor"));
    }
    annotations.add(AnnotationSpec.builder(ClassNames.GENERATED_BY_IMAGE_FIXTURES).build());
    if (visibility.length > 0 && !module.isUnnamed()) {
      // Whether the module requires the runtime transitively is for its module-info to decide.
      annotations.add(annotation(ClassName.get(SuppressWarnings.class), "exports"));
    }
    return annotations;
  }

  /** Returns JSpecify's annotation, which makes a type nullable in Kotlin, if it is visible. */
  private List<AnnotationSpec> nullable() {
    ModuleElement module = elements.getModuleOf(declaring);
    return elements.getTypeElement(module, ClassNames.NULLABLE.canonicalName()) == null
        ? List.of()
        : List.of(AnnotationSpec.builder(ClassNames.NULLABLE).build());
  }

  private static AnnotationSpec annotation(ClassName type, String value) {
    return AnnotationSpec.builder(type).addMember("value", "$S", value).build();
  }

  private MethodSpec on() {
    return MethodSpec.methodBuilder("on")
        .addJavadoc(
            "Declares the images in the account, if they are not declared yet, and returns the stubs.")
        .addModifiers(visibility)
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addParameter(ClassNames.IMAGES_API, "api")
        .addStatement("return new $T(api)", name)
        .build();
  }

  private FieldSpec idConstant(DeclaredImage image) {
    return FieldSpec.builder(String.class, image.idConstant(), visibility)
        .addJavadoc("The initial id of $L.", Javadoc.name(image.name()))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", Escaper.quote(image.id()))
        .build();
  }

  private MethodSpec accessor(DeclaredImage image, ClassName stub) {
    return MethodSpec.methodBuilder(image.accessor())
        .addJavadoc("Returns the stub of $L.", Javadoc.name(image.name()))
        .addModifiers(visibility)
        .returns(stub)
        .addStatement("return $N", image.name())
        .build();
  }
}
