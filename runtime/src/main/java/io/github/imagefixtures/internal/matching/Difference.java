package io.github.imagefixtures.internal.matching;

/**
 * One thing in which an update is not what was expected.
 *
 * @param place where in the request, such as {@code metadata.owner}; empty for the whole of it
 * @param found what is there, as the rest of a sentence: {@code was absent}
 * @param hint the near miss behind it, if one is known, else empty
 * @param distance how far off it is
 */
public record Difference(String place, String found, String hint, Distance distance) {

  /** How far off: what is wrong in value is nearer than what is missing. */
  public enum Distance {
    /** The right thing is there, and says something else. */
    VALUE,
    /** Something of another type is there. */
    TYPE,
    /** It is missing, or there without being wanted. */
    PRESENCE,
    /** Nothing could be looked up in the request. */
    REQUEST
  }

  static Difference of(String place, String found, Distance distance) {
    return new Difference(place, found, "", distance);
  }

  Difference withHint(String newHint) {
    return new Difference(place, found, newHint, distance);
  }

  /** The difference as one line. */
  @Override
  public String toString() {
    String sentence = place.isEmpty() ? found : place + " " + found;
    return hint.isEmpty() ? sentence : sentence + "; " + hint;
  }
}
