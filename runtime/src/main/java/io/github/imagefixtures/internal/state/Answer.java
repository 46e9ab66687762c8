package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;

/** What an update is answered with. */
public sealed interface Answer {

  /** The success envelope with the image as it is now. */
  record Success(ImageState image) implements Answer {}

  /** A failure. */
  record Refusal(Failure failure) implements Answer {}
}
