package io.github.imagefixtures.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** One {@code @ImageFixture} as it stands in the source; only what was written has a value. */
final class FixtureAnnotation {

  /** What compilers give where they found no value. */
  private static final String NO_VALUE = "<error>";

  private final TypeElement declaring;
  private final int index;
  private final AnnotationMirror mirror;
  private final Map<String, AnnotationValue> properties;
  private final boolean isReadable;

  FixtureAnnotation(TypeElement declaring, int index, AnnotationMirror mirror) {
    this.declaring = declaring;
    this.index = index;
    this.mirror = mirror;
    Optional<Map<String, AnnotationValue>> read = read(mirror);
    this.properties = read.orElse(Map.of());
    this.isReadable = read.isPresent();
  }

  private static Optional<Map<String, AnnotationValue>> read(AnnotationMirror mirror) {
    Map<String, AnnotationValue> properties = new LinkedHashMap<>();
    try {
      mirror
          .getElementValues()
          .forEach((name, value) -> properties.put(name.getSimpleName().toString(), value));
      return Optional.of(properties);
    } catch (RuntimeException e) {
      // ECJ throws where a boolean should be and something else is.
      return Optional.empty();
    }
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

  /**
   * Whether everything that was written has a value of its type: it may need a type that does not
   * exist yet, or be what the compiler finds fault with itself.
   */
  boolean isResolved() {
    return isReadable
        && properties.entrySet().stream()
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
    return value.getValue() instanceof String text && !text.equals(NO_VALUE);
  }

  private static String constant(AnnotationValue value) {
    return ((VariableElement) value.getValue()).getSimpleName().toString();
  }

  @SuppressWarnings("unchecked") // an annotation's array has only values in it
  static List<? extends AnnotationValue> items(AnnotationValue array) {
    return (List<? extends AnnotationValue>) array.getValue();
  }
}
