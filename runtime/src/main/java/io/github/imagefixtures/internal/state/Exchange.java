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
 * @param violation what of it the test did not provide for
 */
public record Exchange(
    ReceivedUpdate request,
    Outcome outcome,
    Optional<Fixture> fixture,
    Optional<Stubbing> stubbing,
    Optional<ImageState> before,
    Optional<ImageState> after,
    Optional<Violation> violation) {

  /** The same, made of what is equal in an earlier one: clients send most of it again and again. */
  Exchange sharing(Exchange earlier) {
    return new Exchange(
        request.sharing(earlier.request), outcome, fixture, stubbing, before, after, violation);
  }

  /** A request that found no image. */
  static Exchange refused(ReceivedUpdate request, Outcome outcome, Optional<Violation> violation) {
    return new Exchange(
        request,
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        violation);
  }

  /** A request that found its image, and was broken off by an exception. */
  static Exchange brokenOff(
      ReceivedUpdate request, Outcome outcome, Fixture fixture, Optional<Violation> violation) {
    ImageState image = fixture.state().image();
    return new Exchange(
        request,
        outcome,
        Optional.of(fixture),
        Optional.empty(),
        Optional.of(image),
        Optional.of(image),
        violation);
  }

  /** Whether it was meant to update an image, whatever it was answered. */
  public boolean isUpdate() {
    return request.method().equals("PATCH") && request.target().namesAnImage();
  }
}
