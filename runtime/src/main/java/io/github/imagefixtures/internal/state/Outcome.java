package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;

/** The outcome of a request. */
public sealed interface Outcome {

  /** The request succeeded; the image after it. */
  record Succeeded(ImageState image) implements Outcome {}

  /** The request failed. */
  record Failed(Failure failure) implements Outcome {}
}
