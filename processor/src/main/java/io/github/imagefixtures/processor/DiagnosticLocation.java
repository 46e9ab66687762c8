package io.github.imagefixtures.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * The part of a declaration that a diagnostic is about.
 *
 * @param declaring the declaring type
 * @param fixture the declaration; empty for the type as a whole
 * @param property the property; empty for the declaration as a whole
 * @param item the index in an array; −1 for the property as a whole
 */
record DiagnosticLocation(
    TypeElement declaring,
    Optional<FixtureAnnotation> fixture,
    Optional<String> property,
    int item) {

  private static final int MAX_NAME = 60;

  static DiagnosticLocation of(TypeElement declaring) {
    return new DiagnosticLocation(declaring, Optional.empty(), Optional.empty(), -1);
  }

  static DiagnosticLocation of(FixtureAnnotation fixture) {
    return new DiagnosticLocation(fixture.declaring(), Optional.of(fixture), Optional.empty(), -1);
  }

  static DiagnosticLocation of(FixtureAnnotation fixture, String property) {
    return of(fixture, property, -1);
  }

  static DiagnosticLocation of(FixtureAnnotation fixture, String property, int item) {
    return new DiagnosticLocation(
        fixture.declaring(), Optional.of(fixture), Optional.of(property), item);
  }

  /** The value of the property or of its item. */
  Optional<AnnotationValue> value() {
    return fixture
        .flatMap(annotation -> property.flatMap(annotation::value))
        .map(value -> item < 0 ? value : FixtureAnnotation.items(value).get(item));
  }

  /** The fixture and the property, as the beginning of a message. */
  String words() {
    return fixture
        .map(annotation -> "Image fixture \"" + shortened(annotation.name()) + "\"")
        .map(words -> property.map(name -> words + ": " + name + " ").orElse(words + ": "))
        .orElse("");
  }

  private static String shortened(String name) {
    return name.length() > MAX_NAME ? name.substring(0, MAX_NAME) + "…" : name;
  }
}
