package io.github.imagefixtures.internal.matching;

import java.util.function.Supplier;

/**
 * One difference between an update and what a matcher expects. Stubbings are tried in passing tests
 * too, so the text is made only when it is read.
 *
 * @param distance how far the update is from the expectation
 * @param text the difference as one line, such as {@code metadata.owner was absent}
 */
record Mismatch(Distance distance, Supplier<String> text) {

  /** How far an update is from an expectation: a wrong value is nearer than a missing one. */
  enum Distance {
    /** A value of the right type is there, but it is another value. */
    VALUE,
    /** A value of another type is there. */
    TYPE,
    /** The value is missing, or it is there and should not be. */
    PRESENCE,
    /** The request has no place where the value could be. */
    REQUEST
  }

  @Override
  public String toString() {
    return text.get();
  }
}
