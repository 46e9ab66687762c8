package io.github.imagefixtures.internal.matching;

import java.util.function.Supplier;

/**
 * A difference between an update and the expectation of a matcher. The text is created lazily,
 * because stubbings are evaluated in passing tests too.
 *
 * @param distance the kind of the difference
 * @param text the difference in one line, such as {@code metadata.owner was absent}
 */
record Mismatch(Distance distance, Supplier<String> text) {

  /** The kinds of differences, the smallest first: a wrong value is nearer than a missing one. */
  enum Distance {
    /** The value has the right type, but differs. */
    VALUE,
    /** The value has another type. */
    TYPE,
    /** The value is unexpectedly absent or present. */
    PRESENCE,
    /** The request cannot contain the value. */
    REQUEST
  }

  @Override
  public String toString() {
    return text.get();
  }
}
