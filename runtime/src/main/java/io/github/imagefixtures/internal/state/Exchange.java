package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Optional;

/**
 * A request and its outcome.
 *
 * @param number the number of the request in its account, in order of arrival; 0 until the journal
 *     records it
 * @param fixture the fixture that received the request; empty if it was rejected before
 * @param stubbing the stubbing that responded, including this response; empty if there is none
 * @param before the image before an update; empty for a read, and without a fixture
 * @param after the image after an update; empty for a read, and without a fixture
 * @param unexpected the unexpected request; empty if the request is expected
 * @param stamp the id and the time of the response
 */
public record Exchange(
    int number,
    ReceivedUpdate request,
    Outcome outcome,
    Optional<Fixture> fixture,
    Optional<Stubbing> stubbing,
    Optional<ImageState> before,
    Optional<ImageState> after,
    Optional<UnexpectedRequest> unexpected,
    ResponseStamp stamp) {

  /** Adds the response to the request. */
  public Exchange {
    if (request.response().isEmpty()) {
      Optional<Failure> failure =
          outcome instanceof Outcome.Failed failed
              ? Optional.of(failed.failure())
              : Optional.empty();
      request = request.with(new ReceivedUpdate.Response(failure));
    }
  }

  /** Creates the exchange of a request that did not find an image. */
  static Exchange rejected(
      ReceivedUpdate request,
      Outcome outcome,
      Optional<UnexpectedRequest> unexpected,
      ResponseStamp stamp) {
    return new Exchange(
        0,
        request,
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        unexpected,
        stamp);
  }

  /** Creates the exchange of an update that reached an image. */
  static Exchange updated(
      ReceivedUpdate request,
      ImageState before,
      Fixture fixture,
      TransitionResult result,
      Optional<UnexpectedRequest> unexpected,
      ResponseStamp stamp) {
    return new Exchange(
        0,
        request,
        result.outcome(),
        Optional.of(fixture),
        result.stubbing(),
        Optional.of(before),
        Optional.of(result.next().image()),
        unexpected,
        stamp);
  }

  /** Creates the exchange of a read of an image. */
  static Exchange read(
      ReceivedUpdate request, Outcome outcome, Fixture fixture, ResponseStamp stamp) {
    return new Exchange(
        0,
        request,
        outcome,
        Optional.of(fixture),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        stamp);
  }

  /** Creates the exchange of a request that found an image and caused an exception. */
  static Exchange failed(
      ReceivedUpdate request,
      Outcome outcome,
      Fixture fixture,
      Optional<UnexpectedRequest> unexpected,
      ResponseStamp stamp) {
    Optional<ImageState> image = Optional.of(fixture.state().image());
    return new Exchange(
        0,
        request,
        outcome,
        Optional.of(fixture),
        Optional.empty(),
        image,
        image,
        unexpected,
        stamp);
  }

  Exchange numbered(int newNumber) {
    return new Exchange(
        newNumber, request, outcome, fixture, stubbing, before, after, unexpected, stamp);
  }

  /** Returns whether the request is an update of an image, with any outcome. */
  public boolean isUpdate() {
    return request.method().equals("PATCH") && request.target().namesAnImage();
  }
}
