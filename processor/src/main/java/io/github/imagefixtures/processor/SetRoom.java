package io.github.imagefixtures.processor;

import java.util.Optional;

/**
 * Keeps a set as small as a class file has to be. Each nested type takes at most 12 of its 65,535
 * constants, and 12 of the bytes that the constructor may have.
 */
final class SetRoom {
  private static final int MAX_TYPES = 5_000;

  private final String set;
  private Optional<FixtureAnnotation> firstWithout = Optional.empty();
  private int images;
  private int types;

  SetRoom(String set) {
    this.set = set;
  }

  /** Whether there is room for a fixture; once there is none, there is none for those after it. */
  boolean has(FixtureAnnotation annotation, Fixture fixture) {
    images++;
    types += fixture.types();
    if (types > MAX_TYPES && firstWithout.isEmpty()) {
      firstWithout = Optional.of(annotation);
    }
    return firstWithout.isEmpty();
  }

  /** Reports what there was no room for, at the first such declaration. */
  void reportWhatHasNone(Diagnostics diagnostics) {
    firstWithout.ifPresent(
        annotation ->
            diagnostics.report(
                Mistake.SET_FULL, Place.of(annotation), set, MAX_TYPES, images, types));
  }
}
