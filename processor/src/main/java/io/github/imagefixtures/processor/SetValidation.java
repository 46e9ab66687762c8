package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.Escaper;
import io.github.imagefixtures.internal.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes a set of the declarations of a type; those that are wrong are reported and left out. */
final class SetValidation {
  private final Elements elements;
  private final Diagnostics diagnostics;

  SetValidation(Elements elements, Diagnostics diagnostics) {
    this.elements = elements;
    this.diagnostics = diagnostics;
  }

  ImageSet validate(TypeElement declaring, List<FixtureAnnotation> annotations) {
    String simpleName = SetName.of(declaring);
    TypeNames types = TypeNames.in(simpleName, declaring.getSimpleName().toString());
    SetNaming naming = new SetNaming(types);
    Map<String, String> namesById = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    List<Fixture> fixtures = new ArrayList<>();
    SetRoom room = new SetRoom(simpleName);
    for (FixtureAnnotation annotation : annotations) {
      boolean isNew = isNew(annotation, names);
      new FixtureValidation(annotation, diagnostics)
          .validate()
          .filter(image -> isNew)
          .filter(image -> hasOwnId(annotation, image, namesById))
          .flatMap(image -> fixture(annotation, image, naming, simpleName, types))
          .filter(fixture -> room.has(annotation, fixture))
          .ifPresent(fixtures::add);
    }
    room.reportWhatHasNone(diagnostics);
    return new ImageSet(
        declaring,
        elements.getPackageOf(declaring).getQualifiedName().toString(),
        simpleName,
        isPublic(declaring),
        List.copyOf(fixtures));
  }

  private boolean isNew(FixtureAnnotation annotation, Set<String> names) {
    String name = annotation.name();
    if (names.add(name)) {
      return true;
    }
    diagnostics.report(
        Mistake.NAME_DUPLICATE,
        Place.of(annotation, "name"),
        Optional.empty(),
        annotation.declaring().getSimpleName());
    return false;
  }

  private boolean hasOwnId(
      FixtureAnnotation annotation, DeclaredImage image, Map<String, String> namesById) {
    String other = namesById.putIfAbsent(image.id(), image.name());
    if (other == null) {
      return true;
    }
    diagnostics.report(Mistake.ID_DUPLICATE, Place.of(annotation, "id"), other);
    return false;
  }

  private Optional<Fixture> fixture(
      FixtureAnnotation annotation,
      DeclaredImage image,
      SetNaming naming,
      String setName,
      TypeNames types) {
    FixtureNames names = naming.names(image.name());
    if (!types.fits(names.metadata())) {
      diagnostics.report(
          Mistake.NAME_TOO_LONG, Place.of(annotation, "name"), setName + "." + names.metadata());
      return Optional.empty();
    }
    MetaTyping typing = new MetaTyping();
    Set<String> enclosing = Set.of(setName, names.meta(), names.metadata());
    MetaObject meta =
        typing.type(
            image.meta().orElse(JsonObject.EMPTY),
            types.within(names.metadata(), enclosing),
            enclosing);
    for (MetaTyping.Clash clash : typing.clashes()) {
      diagnostics.report(
          Mistake.META_KEYS_CLASH,
          Place.of(annotation, "meta"),
          Escaper.quote(clash.first()),
          Escaper.quote(clash.second()),
          clash.path().equals("meta") ? "" : " in " + clash.path(),
          clash.method());
    }
    return typing.clashes().isEmpty()
        ? Optional.of(new Fixture(names, image, meta))
        : Optional.empty();
  }

  /** Whether the type and all that enclose it are public. */
  private static boolean isPublic(TypeElement type) {
    for (Element e = type; e.getKind() != ElementKind.PACKAGE; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
