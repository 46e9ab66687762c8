package io.github.imagefixtures.internal.matching;

import org.jspecify.annotations.Nullable;

/** What was found at a place: absent, null and something else are three different things. */
sealed interface Found {

  /** A value, or JSON's null. */
  record Value(@Nullable Object value) implements Found {}

  /**
   * A key is not there.
   *
   * @param property whether it is the property that is not there, rather than a key inside it
   */
  record Absent(Objection why, boolean property) implements Found {}

  /** There is nothing in which the key could stand. */
  record Unreachable(Objection why) implements Found {}
}
