package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.rules.Creators;
import io.github.imagefixtures.internal.rules.FileNames;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Metadata;
import io.github.imagefixtures.internal.rules.Timestamps;
import io.github.imagefixtures.internal.rules.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Validates the declarations of one type, and names the code that is generated for each. Reports
 * the errors of all declarations; an invalid declaration does not affect the others.
 */
final class DeclarationValidator {

  /**
   * Keeps the images class below two limits of a class file: 65,535 constants, and 65,535 bytes for
   * the constructor. A nested type takes up to 12 of each.
   */
  private static final int MAX_NESTED_TYPES = 5_000;

  private final TypeElement declaring;
  private final Diagnostics diagnostics;
  private final String imagesClass;
  private final NestedTypeNames types;
  private final MemberNames members;
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> namesById = new HashMap<>();

  DeclarationValidator(TypeElement declaring, Diagnostics diagnostics) {
    this.declaring = declaring;
    this.diagnostics = diagnostics;
    this.imagesClass = ImagesClassWriter.name(declaring).simpleName();
    this.types = NestedTypeNames.in(imagesClass);
    // A nested type with this name would hide the declaring type, which the Javadoc links.
    types.reserve(declaring.getSimpleName().toString());
    this.members = new MemberNames(types);
  }

  /** Returns the valid declarations in source order. */
  List<DeclaredImage> validate(List<FixtureAnnotation> annotations) {
    List<DeclaredImage> images = new ArrayList<>();
    for (FixtureAnnotation annotation : annotations) {
      validate(annotation).ifPresent(images::add);
    }
    return withinLimit(images);
  }

  private Optional<DeclaredImage> validate(FixtureAnnotation annotation) {
    int errors = diagnostics.errors();
    checkUniqueName(annotation);
    checkName(annotation);
    check(annotation, "id", ImageIds::validate, Message.ID_INVALID, Suggestions::id);
    check(annotation, "filename", FileNames::validate, Message.FILENAME_INVALID, Suggestions::none);
    check(
        annotation,
        "uploaded",
        Timestamps::validate,
        Message.UPLOADED_INVALID,
        Suggestions::timestamp);
    check(annotation, "creator", Creators::validate, Message.CREATOR_INVALID, Suggestions::none);
    checkVariants(annotation);
    checkAccess(annotation);
    Optional<JsonObject> meta = annotation.text("meta").flatMap(text -> meta(annotation, text));
    check(annotation, "filename", FileNames::warning, Message.FILENAME_LONG, Suggestions::none);
    String id = annotation.text("id").orElseGet(() -> stableId(annotation.name()));
    if (diagnostics.errors() == errors) {
      checkUniqueId(annotation, id);
    }
    return diagnostics.errors() == errors ? image(annotation, id, meta) : Optional.empty();
  }

  private String stableId(String name) {
    return ImageIds.stableUuid(declaring.getQualifiedName() + "#" + name);
  }

  private void checkUniqueName(FixtureAnnotation annotation) {
    if (!names.add(annotation.name())) {
      report(annotation, "name", Message.NAME_DUPLICATE, declaring.getSimpleName());
    }
  }

  private void checkName(FixtureAnnotation annotation) {
    String name = annotation.name();
    DiagnosticLocation location = DiagnosticLocation.of(annotation, "name");
    if (SourceVersion.isKeyword(name)) {
      diagnostics.report(Message.NAME_KEYWORD, location, Suggestions.name(name), name);
    } else if (!JavaName.isIdentifier(name)) {
      diagnostics.report(Message.NAME_INVALID, location, Suggestions.name(name), name);
    }
  }

  private void check(
      FixtureAnnotation annotation,
      String property,
      Function<String, Optional<String>> rule,
      Message message,
      Function<String, Optional<String>> suggestion) {
    annotation
        .text(property)
        .ifPresent(
            text ->
                rule.apply(text)
                    .ifPresent(
                        problem ->
                            diagnostics.report(
                                message,
                                DiagnosticLocation.of(annotation, property),
                                suggestion.apply(text),
                                problem)));
  }

  private void checkVariants(FixtureAnnotation annotation) {
    List<String> variants = annotation.texts("variants").orElse(List.of());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < variants.size(); i++) {
      String variant = variants.get(i);
      DiagnosticLocation location = DiagnosticLocation.of(annotation, "variants", i);
      Optional<String> problem = Variants.validate(variant);
      if (problem.isPresent()) {
        diagnostics.report(
            Message.VARIANT_INVALID,
            location,
            Suggestions.variant(variant),
            variant,
            problem.get());
      } else if (!seen.add(variant)) {
        diagnostics.report(Message.VARIANT_DUPLICATE, location, variant);
      }
    }
  }

  private void checkAccess(FixtureAnnotation annotation) {
    if (annotation.isTrue("requireSignedURLs")) {
      annotation
          .text("id")
          .filter(ImageIds::isCustom)
          .ifPresent(id -> report(annotation, "requireSignedURLs", Message.CUSTOM_ID_PRIVATE, id));
    }
  }

  private Optional<JsonObject> meta(FixtureAnnotation annotation, String text) {
    try {
      JsonValue value = JsonReader.parse(text);
      if (value instanceof JsonObject object) {
        Metadata.validate(object)
            .ifPresent(
                problem ->
                    report(
                        annotation,
                        "meta",
                        Message.META_TOO_LARGE,
                        problem,
                        Metadata.bytes(object) - Metadata.MAX_BYTES));
        return Optional.of(object);
      }
      report(annotation, "meta", Message.META_NOT_OBJECT, JsonTypeName.of(value));
    } catch (JsonSyntaxException e) {
      diagnostics.report(
          Message.META_NOT_JSON,
          DiagnosticLocation.of(annotation, "meta"),
          Suggestions.json(text),
          e.line(),
          e.column(),
          e.problem());
    }
    return Optional.empty();
  }

  private void checkUniqueId(FixtureAnnotation annotation, String id) {
    String other = namesById.putIfAbsent(id, annotation.name());
    if (other != null) {
      report(annotation, "id", Message.ID_DUPLICATE, other);
    }
  }

  private Optional<DeclaredImage> image(
      FixtureAnnotation annotation, String id, Optional<JsonObject> meta) {
    int errors = diagnostics.errors();
    String name = annotation.name();
    String accessor = members.accessor(name);
    String idConstant = members.idConstant(name);
    String typePrefix = members.typePrefix(name);
    String metadata = typePrefix + DeclaredImage.METADATA;
    if (!types.fits(metadata)) {
      report(annotation, "name", Message.NAME_TOO_LONG, imagesClass + "." + metadata);
      return Optional.empty();
    }
    List<MetaKey> keys =
        new MetaTypeResolver(diagnostics, DiagnosticLocation.of(annotation, "meta"))
            .resolve(
                meta.orElse(JsonObject.EMPTY),
                types.within(metadata, typePrefix + DeclaredImage.META));
    return diagnostics.errors() == errors
        ? Optional.of(
            new DeclaredImage(annotation, id, meta, accessor, idConstant, typePrefix, keys))
        : Optional.empty();
  }

  /** Omits the images that exceed the limit of nested types, and reports the first of them. */
  private List<DeclaredImage> withinLimit(List<DeclaredImage> images) {
    int total = images.stream().mapToInt(DeclaredImage::nestedTypes).sum();
    int fitting = 0;
    for (int sum = 0; fitting < images.size(); fitting++) {
      sum += images.get(fitting).nestedTypes();
      if (sum > MAX_NESTED_TYPES) {
        diagnostics.report(
            Message.IMAGES_CLASS_FULL,
            DiagnosticLocation.of(images.get(fitting).annotation()),
            imagesClass,
            MAX_NESTED_TYPES,
            images.size(),
            total);
        break;
      }
    }
    return List.copyOf(images.subList(0, fitting));
  }

  private void report(
      FixtureAnnotation annotation, String property, Message message, Object... arguments) {
    diagnostics.report(message, DiagnosticLocation.of(annotation, property), arguments);
  }
}
