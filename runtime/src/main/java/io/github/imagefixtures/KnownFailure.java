package io.github.imagefixtures;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The failures that the service is known to give, by name: for annotations, which take no objects.
 * What each of them is stands at the factory of {@link Failure} that bears the same name.
 */
public enum KnownFailure {
  /** {@link Failure#missingCredentials()}. */
  MISSING_CREDENTIALS(Failure::missingCredentials),
  /** {@link Failure#malformedToken()}. */
  MALFORMED_TOKEN(Failure::malformedToken),
  /** {@link Failure#malformedKey()}. */
  MALFORMED_KEY(Failure::malformedKey),
  /** {@link Failure#unknownCredentials()}. */
  UNKNOWN_CREDENTIALS(Failure::unknownCredentials),
  /** {@link Failure#unknownCredentials401()}. */
  UNKNOWN_CREDENTIALS_401(Failure::unknownCredentials401),
  /** {@link Failure#foreignCredentials()}. */
  FOREIGN_CREDENTIALS(Failure::foreignCredentials),
  /** {@link Failure#noRoute()}. */
  NO_ROUTE(Failure::noRoute),
  /** {@link Failure#couldNotRoute()}. */
  COULD_NOT_ROUTE(Failure::couldNotRoute),
  /** {@link Failure#imagesNotEnabled()}. */
  IMAGES_NOT_ENABLED(Failure::imagesNotEnabled),
  /** {@link Failure#imageNotFound()}. */
  IMAGE_NOT_FOUND(Failure::imageNotFound),
  /** {@link Failure#imageNotFoundAsText()}. */
  IMAGE_NOT_FOUND_AS_TEXT(Failure::imageNotFoundAsText),
  /** {@link Failure#badRequest(String)}. */
  BAD_REQUEST(() -> Failure.badRequest("invalid body")),
  /** {@link Failure#metadataTooLarge()}. */
  METADATA_TOO_LARGE(Failure::metadataTooLarge),
  /** {@link Failure#methodNotAllowed(String)}. */
  METHOD_NOT_ALLOWED(() -> Failure.methodNotAllowed("PATCH")),
  /** {@link Failure#rateLimited(Duration)}, with {@code Retry-After: 0}. */
  RATE_LIMITED(() -> Failure.rateLimited(Duration.ZERO)),
  /** {@link Failure#serviceFault()}. */
  SERVICE_FAULT(Failure::serviceFault),
  /** {@link Failure#serviceUnavailable()}. */
  SERVICE_UNAVAILABLE(Failure::serviceUnavailable),
  /** {@link Failure#badGateway()}. */
  BAD_GATEWAY(Failure::badGateway),
  /** {@link Failure#unknownOriginError()}. */
  UNKNOWN_ORIGIN_ERROR(Failure::unknownOriginError),
  /** {@link Failure#originDown()}. */
  ORIGIN_DOWN(Failure::originDown),
  /** {@link Failure#originConnectionTimedOut()}. */
  ORIGIN_CONNECTION_TIMED_OUT(Failure::originConnectionTimedOut),
  /** {@link Failure#originUnreachable()}. */
  ORIGIN_UNREACHABLE(Failure::originUnreachable),
  /** {@link Failure#originTimedOut()}. */
  ORIGIN_TIMED_OUT(Failure::originTimedOut),
  /** {@link Failure#successFalseWithStatus200()}. */
  SUCCESS_FALSE_WITH_STATUS_200(Failure::successFalseWithStatus200),
  /** {@link Failure#emptyErrors()}. */
  EMPTY_ERRORS(Failure::emptyErrors),
  /** {@link Failure#missingMessagesAndResult()}. */
  MISSING_MESSAGES_AND_RESULT(Failure::missingMessagesAndResult),
  /** {@link Failure#missingContentType()}. */
  MISSING_CONTENT_TYPE(Failure::missingContentType),
  /** {@link Failure#connectionReset()}. */
  CONNECTION_RESET(Failure::connectionReset),
  /** {@link Failure#emptyReply()}. */
  EMPTY_REPLY(Failure::emptyReply),
  /** {@link Failure#truncatedBody()}. */
  TRUNCATED_BODY(Failure::truncatedBody),
  /** {@link Failure#garbage()}. */
  GARBAGE(Failure::garbage),
  /** {@link Failure#lateReply()}. */
  LATE_REPLY(Failure::lateReply);

  private final Supplier<Failure> factory;

  KnownFailure(Supplier<Failure> factory) {
    this.factory = factory;
  }

  /** The failure of this name. */
  public Failure failure() {
    return factory.get();
  }
}
