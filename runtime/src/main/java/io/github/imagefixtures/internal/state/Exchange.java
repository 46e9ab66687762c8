package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Optional;

/**
 * One request and its answer.
 *
 * @param fixture the fixture that received it; empty when it was refused before one was found
 * @param stubbing the stubbing that answered, this answer counted; empty when none did
 * @param before the fixture's image before the request
 * @param after the fixture's image after it
 * @param unexpected why the test did not expect it; empty when it did
 */
public record Exchange(
    ReceivedUpdate request,
    Outcome outcome,
    Optional<Fixture> fixture,
    Optional<Stubbing> stubbing,
    Optional<ImageState> before,
    Optional<ImageState> after,
    Optional<UnexpectedRequest> unexpected) {

  /** A request that found no image. */
  static Exchange rejected(
      ReceivedUpdate request, Outcome outcome, Optional<UnexpectedRequest> unexpected) {
    return new Exchange(
        request,
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        unexpected);
  }

  /** A request that found its image, and ended in an exception. */
  static Exchange failed(
      ReceivedUpdate request,
      Outcome outcome,
      Fixture fixture,
      Optional<UnexpectedRequest> unexpected) {
    Optional<ImageState> image = Optional.of(fixture.state().image());
    return new Exchange(
        request, outcome, Optional.of(fixture), Optional.empty(), image, image, unexpected);
  }

  /** Whether it was meant to update an image, whatever it was answered. */
  public boolean isUpdate() {
    return request.method().equals("PATCH") && request.target().namesAnImage();
  }
}
