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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/** Holds one declaration against the rules; reports each mistake, not just the first. */
final class FixtureValidation {
  private final FixtureAnnotation annotation;
  private final Diagnostics diagnostics;
  private boolean valid = true;

  FixtureValidation(FixtureAnnotation annotation, Diagnostics diagnostics) {
    this.annotation = annotation;
    this.diagnostics = diagnostics;
  }

  /** The declared image; empty if something is wrong with it. */
  Optional<DeclaredImage> validate() {
    checkName();
    check("id", ImageIds::validate, Mistake.ID_INVALID, Meant::id);
    check("filename", FileNames::validate, Mistake.FILENAME_INVALID, Meant::nothing);
    check("uploaded", Timestamps::validate, Mistake.UPLOADED_INVALID, Meant::timestamp);
    check("creator", Creators::validate, Mistake.CREATOR_INVALID, Meant::nothing);
    checkVariants();
    checkAccess();
    Optional<JsonObject> meta = annotation.text("meta").flatMap(this::meta);
    warnOfFilename();
    return valid ? Optional.of(image(meta)) : Optional.empty();
  }

  private DeclaredImage image(Optional<JsonObject> meta) {
    String name = annotation.name();
    String seed = annotation.declaring().getQualifiedName() + "#" + name;
    return new DeclaredImage(
        name,
        annotation.text("id").orElseGet(() -> ImageIds.stableUid(seed)),
        annotation.text("filename"),
        meta,
        annotation.isTrue("requireSignedURLs"),
        annotation.text("uploaded"),
        annotation.texts("variants"),
        annotation.text("creator"),
        annotation.constants("failsWith"));
  }

  private void checkName() {
    String name = annotation.name();
    if (SourceVersion.isKeyword(name)) {
      report(Mistake.NAME_KEYWORD, "name", Meant.name(name), name);
    } else if (!JavaName.isIdentifier(name)) {
      report(Mistake.NAME_INVALID, "name", Meant.name(name), name);
    }
  }

  private void check(
      String property,
      Function<String, Optional<String>> rule,
      Mistake mistake,
      Function<String, Optional<String>> meant) {
    annotation
        .text(property)
        .ifPresent(
            text ->
                rule.apply(text)
                    .ifPresent(problem -> report(mistake, property, meant.apply(text), problem)));
  }

  private void checkVariants() {
    List<String> variants = annotation.texts("variants").orElse(List.of());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < variants.size(); i++) {
      String variant = variants.get(i);
      Place place = Place.of(annotation, "variants", i);
      Optional<String> problem = Variants.validate(variant);
      if (problem.isPresent()) {
        report(Mistake.VARIANT_INVALID, place, Meant.variant(variant), variant, problem.get());
      } else if (!seen.add(variant)) {
        report(Mistake.VARIANT_DUPLICATE, place, Optional.empty(), variant);
      }
    }
  }

  private void checkAccess() {
    if (annotation.isTrue("requireSignedURLs")) {
      annotation
          .text("id")
          .filter(ImageIds::isCustom)
          .ifPresent(
              id -> report(Mistake.CUSTOM_ID_PRIVATE, "requireSignedURLs", Optional.empty(), id));
    }
  }

  private Optional<JsonObject> meta(String text) {
    try {
      JsonValue value = JsonReader.parse(text);
      if (value instanceof JsonObject object) {
        Metadata.validate(object)
            .ifPresent(
                problem ->
                    report(
                        Mistake.META_TOO_LARGE,
                        "meta",
                        Optional.empty(),
                        problem,
                        Metadata.bytes(object) - Metadata.MAX_BYTES));
        return Optional.of(object);
      }
      report(Mistake.META_NO_OBJECT, "meta", Optional.empty(), JsonTypeName.of(value));
    } catch (JsonSyntaxException e) {
      report(Mistake.META_NO_JSON, "meta", Meant.json(text), e.line(), e.column(), e.problem());
    }
    return Optional.empty();
  }

  private void warnOfFilename() {
    annotation
        .text("filename")
        .flatMap(FileNames::warning)
        .ifPresent(
            warning ->
                diagnostics.report(
                    Mistake.FILENAME_LONG, Place.of(annotation, "filename"), warning));
  }

  private void report(
      Mistake mistake, String property, Optional<String> meant, Object... arguments) {
    report(mistake, Place.of(annotation, property), meant, arguments);
  }

  private void report(Mistake mistake, Place place, Optional<String> meant, Object... arguments) {
    valid = false;
    diagnostics.report(mistake, place, meant, arguments);
  }
}
