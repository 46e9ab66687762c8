package io.github.imagefixtures.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** One {@code @ImageFixture} as it stands in the source; only what was written has a value. */
final class FixtureAnnotation {
  private final TypeElement declaring;
  private final int index;
  private final AnnotationMirror mirror;
  private final Map<String, AnnotationValue> properties;

  FixtureAnnotation(TypeElement declaring, int index, AnnotationMirror mirror) {
    this.declaring = declaring;
    this.index = index;
    this.mirror = mirror;
    this.properties =
        mirror.getElementValues().entrySet().stream()
            .collect(
                Collectors.toMap(
                    property -> property.getKey().getSimpleName().toString(), Map.Entry::getValue));
  }

  /** The type that bears the annotation. */
  TypeElement declaring() {
    return declaring;
  }

  /** Which of the type's declarations this is, from 0. */
  int index() {
    return index;
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  Optional<AnnotationValue> value(String property) {
    return Optional.ofNullable(properties.get(property));
  }

  /** The fixture's name as it was written, valid or not. */
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

  /** Whether everything that was written has a value, which may need types that do not exist. */
  boolean isResolved() {
    return properties.values().stream().allMatch(FixtureAnnotation::isResolved);
  }

  private static boolean isResolved(AnnotationValue value) {
    if (value.getValue() instanceof List<?>) {
      return items(value).stream().allMatch(FixtureAnnotation::isResolved);
    }
    // A string has quotes here, so this one is what compilers put where they found no value.
    return !value.toString().equals("<error>");
  }

  private static String constant(AnnotationValue value) {
    return ((VariableElement) value.getValue()).getSimpleName().toString();
  }

  @SuppressWarnings("unchecked") // an annotation's array has only values in it
  static List<? extends AnnotationValue> items(AnnotationValue array) {
    return (List<? extends AnnotationValue>) array.getValue();
  }
}
