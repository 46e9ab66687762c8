package io.github.imagefixtures.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * Where a mistake stands.
 *
 * @param declaring the type that bears the declaration
 * @param fixture the declaration; empty for the type as a whole
 * @param property the property; empty for the declaration as a whole
 * @param item which item of an array, from 0; −1 for the property as a whole
 */
record Place(
    TypeElement declaring,
    Optional<FixtureAnnotation> fixture,
    Optional<String> property,
    int item) {

  private static final int MAX_NAME = 60;

  static Place of(TypeElement declaring) {
    return new Place(declaring, Optional.empty(), Optional.empty(), -1);
  }

  static Place of(FixtureAnnotation fixture) {
    return new Place(fixture.declaring(), Optional.of(fixture), Optional.empty(), -1);
  }

  static Place of(FixtureAnnotation fixture, String property) {
    return of(fixture, property, -1);
  }

  static Place of(FixtureAnnotation fixture, String property, int item) {
    return new Place(fixture.declaring(), Optional.of(fixture), Optional.of(property), item);
  }

  /** The value of the property, or of its item. */
  Optional<AnnotationValue> value() {
    return fixture
        .flatMap(annotation -> property.flatMap(annotation::value))
        .map(value -> item < 0 ? value : FixtureAnnotation.items(value).get(item));
  }

  /** The fixture and the property in words, to begin a message with. */
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
