package io.github.imagefixtures;

/** How certain it is that the service responds in a certain way. */
public enum Certainty {
  /** The API's reference or the vendor's documentation says so. */
  SPECIFIED,
  /** Recorded responses or several independent reports show it. */
  OBSERVED,
  /** One report or the documentation of a neighboring call says so. */
  REPORTED,
  /** No source says so, but it can happen to any call over a network. */
  UNKNOWN
}
