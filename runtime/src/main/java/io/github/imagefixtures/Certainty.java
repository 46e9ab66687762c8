package io.github.imagefixtures;

/** The certainty that the service responds in a certain way. */
public enum Certainty {
  /** The API reference or the documentation of the vendor describes the response. */
  SPECIFIED,
  /** The response was recorded, or several independent sources report it. */
  OBSERVED,
  /** One source or the documentation of a related call reports the response. */
  REPORTED,
  /** No source describes the response, but any call over a network can receive it. */
  UNKNOWN
}
