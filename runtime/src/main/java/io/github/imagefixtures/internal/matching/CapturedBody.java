package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;

/** Reminds of what a body that was captured some other way cannot have. */
final class CapturedBody {
  private CapturedBody() {}

  static String hint(UpdateImageRequest update) {
    return update.path().isEmpty() ? "only a body was given, without path and headers" : "";
  }
}
