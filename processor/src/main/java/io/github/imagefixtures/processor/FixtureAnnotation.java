package io.github.imagefixtures.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** One {@code @ImageFixture} of a type. A property has a value only if the source sets it. */
final class FixtureAnnotation {
  static final String NAME = "io.github.imagefixtures.ImageFixture";
  static final String CONTAINER = "io.github.imagefixtures.ImageFixtures";

  /** The value that compilers return for a string that they cannot resolve. */
  private static final String UNRESOLVED = "<error>";

  private final TypeElement declaring;
  private final int index;
  private final AnnotationMirror mirror;

  /** Empty if the compiler cannot read the annotation. */
  private final Optional<Map<String, AnnotationValue>> properties;

  private FixtureAnnotation(TypeElement declaring, int index, AnnotationMirror mirror) {
    this.declaring = declaring;
    this.index = index;
    this.mirror = mirror;
    this.properties = read(mirror);
  }

  /** Returns the declarations of a type in source order. */
  static List<FixtureAnnotation> on(TypeElement declaring) {
    List<FixtureAnnotation> fixtures = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors(declaring)) {
      fixtures.add(new FixtureAnnotation(declaring, fixtures.size(), mirror));
    }
    return fixtures;
  }

  private static List<AnnotationMirror> mirrors(TypeElement declaring) {
    List<AnnotationMirror> fixtures = new ArrayList<>();
    for (AnnotationMirror mirror : declaring.getAnnotationMirrors()) {
      switch (typeName(mirror)) {
        case NAME -> fixtures.add(mirror);
        case CONTAINER -> fixtures.addAll(declarationsIn(mirror));
        default -> {}
      }
    }
    return fixtures;
  }

  private static List<AnnotationMirror> declarationsIn(AnnotationMirror container) {
    List<AnnotationMirror> fixtures = new ArrayList<>();
    for (AnnotationValue array : container.getElementValues().values()) {
      if (array.getValue() instanceof List<?>) {
        for (AnnotationValue item : items(array)) {
          if (item.getValue() instanceof AnnotationMirror fixture) {
            fixtures.add(fixture);
          }
        }
      }
    }
    return fixtures;
  }

  private static String typeName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static Optional<Map<String, AnnotationValue>> read(AnnotationMirror mirror) {
    Map<String, AnnotationValue> properties = new LinkedHashMap<>();
    try {
      mirror
          .getElementValues()
          .forEach((name, value) -> properties.put(name.getSimpleName().toString(), value));
      return Optional.of(properties);
    } catch (RuntimeException e) {
      // ECJ throws if a value of a boolean property is not a boolean.
      return Optional.empty();
    }
  }

  /** Returns the annotated type. */
  TypeElement declaring() {
    return declaring;
  }

  /** Returns the position among the type's declarations, from 0. */
  int index() {
    return index;
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  Optional<AnnotationValue> value(String property) {
    return properties.map(values -> values.get(property));
  }

  /** Returns the declared name, valid or not, or the empty string if it is absent. */
  String name() {
    return text("name").orElse("");
  }

  Optional<String> text(String property) {
    return value(property).map(value -> (String) value.getValue());
  }

  boolean isTrue(String property) {
    return value(property).map(value -> (Boolean) value.getValue()).orElse(false);
  }

  Optional<List<String>> texts(String property) {
    return value(property)
        .map(value -> items(value).stream().map(item -> (String) item.getValue()).toList());
  }

  List<String> constants(String property) {
    return value(property)
        .map(value -> items(value).stream().map(FixtureAnnotation::constant).toList())
        .orElse(List.of());
  }

  /**
   * Returns whether each property has a value of its type. A value is unresolved if it needs a type
   * that another processor has yet to generate, or if it is a compile error.
   */
  boolean isResolved() {
    return properties.isPresent()
        && properties.get().entrySet().stream()
            .allMatch(property -> isResolved(property.getKey(), property.getValue()));
  }

  private static boolean isResolved(String property, AnnotationValue value) {
    return switch (property) {
      case "requireSignedURLs" -> value.getValue() instanceof Boolean;
      case "variants" -> isArray(value, FixtureAnnotation::isText);
      case "failsWith" -> isArray(value, item -> item.getValue() instanceof VariableElement);
      default -> isText(value);
    };
  }

  private static boolean isArray(AnnotationValue value, Predicate<AnnotationValue> item) {
    return value.getValue() instanceof List<?> && items(value).stream().allMatch(item);
  }

  private static boolean isText(AnnotationValue value) {
    return value.getValue() instanceof String text && !text.equals(UNRESOLVED);
  }

  private static String constant(AnnotationValue value) {
    return ((VariableElement) value.getValue()).getSimpleName().toString();
  }

  @SuppressWarnings("unchecked") // an array in an annotation contains only values
  static List<? extends AnnotationValue> items(AnnotationValue array) {
    return (List<? extends AnnotationValue>) array.getValue();
  }
}
