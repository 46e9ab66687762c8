package io.github.imagefixtures.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * The part of a declaration that a diagnostic points to.
 *
 * @param declaring the declaring type
 * @param fixture the declaration; empty for the whole type
 * @param property the property; empty for the whole declaration
 * @param item the index in an array; −1 for the whole property
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

  /** Returns the value of the property or of its item; empty if the source does not set it. */
  Optional<AnnotationValue> value() {
    return fixture
        .flatMap(annotation -> property.flatMap(annotation::value))
        .map(value -> item < 0 ? value : FixtureAnnotation.items(value).get(item));
  }

  /** Returns the fixture and the property, as the beginning of a message. */
  String prefix() {
    return fixture
        .map(annotation -> "Image fixture \"" + shortened(annotation.name()) + "\": ")
        .map(text -> text + property.map(name -> name + " ").orElse(""))
        .orElse("");
  }

  private static String shortened(String name) {
    return name.length() > MAX_NAME ? name.substring(0, MAX_NAME) + "…" : name;
  }
}
