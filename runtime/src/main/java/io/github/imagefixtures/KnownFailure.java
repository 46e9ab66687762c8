package io.github.imagefixtures;

/**
 * The failures that the service is known to give, by name: for annotations, which take no objects.
 * What each of them is stands at the factory of {@link Failure} that bears the same name.
 */
public enum KnownFailure {
  /** {@link Failure#missingCredentials()}. */
  MISSING_CREDENTIALS,
  /** {@link Failure#malformedToken()}. */
  MALFORMED_TOKEN,
  /** {@link Failure#malformedKey()}. */
  MALFORMED_KEY,
  /** {@link Failure#unknownCredentials()}. */
  UNKNOWN_CREDENTIALS,
  /** {@link Failure#unknownCredentials401()}. */
  UNKNOWN_CREDENTIALS_401,
  /** {@link Failure#foreignCredentials()}. */
  FOREIGN_CREDENTIALS,
  /** {@link Failure#noRoute()}. */
  NO_ROUTE,
  /** {@link Failure#couldNotRoute()}. */
  COULD_NOT_ROUTE,
  /** {@link Failure#imagesNotEnabled()}. */
  IMAGES_NOT_ENABLED,
  /** {@link Failure#imageNotFound()}. */
  IMAGE_NOT_FOUND,
  /** {@link Failure#imageNotFoundAsText()}. */
  IMAGE_NOT_FOUND_AS_TEXT,
  /** {@link Failure#badRequest(String)}. */
  BAD_REQUEST,
  /** {@link Failure#metadataTooLarge()}. */
  METADATA_TOO_LARGE,
  /** {@link Failure#methodNotAllowed(String)}. */
  METHOD_NOT_ALLOWED,
  /** {@link Failure#rateLimited(java.time.Duration)}, with {@code Retry-After: 0}. */
  RATE_LIMITED,
  /** {@link Failure#serviceFault()}. */
  SERVICE_FAULT,
  /** {@link Failure#serviceUnavailable()}. */
  SERVICE_UNAVAILABLE,
  /** {@link Failure#badGateway()}. */
  BAD_GATEWAY,
  /** {@link Failure#unknownOriginError()}. */
  UNKNOWN_ORIGIN_ERROR,
  /** {@link Failure#originDown()}. */
  ORIGIN_DOWN,
  /** {@link Failure#originConnectionTimedOut()}. */
  ORIGIN_CONNECTION_TIMED_OUT,
  /** {@link Failure#originUnreachable()}. */
  ORIGIN_UNREACHABLE,
  /** {@link Failure#originTimedOut()}. */
  ORIGIN_TIMED_OUT,
  /** {@link Failure#successFalseWithStatus200()}. */
  SUCCESS_FALSE_WITH_STATUS_200,
  /** {@link Failure#emptyErrors()}. */
  EMPTY_ERRORS,
  /** {@link Failure#missingMessagesAndResult()}. */
  MISSING_MESSAGES_AND_RESULT,
  /** {@link Failure#missingContentType()}. */
  MISSING_CONTENT_TYPE,
  /** {@link Failure#connectionReset()}. */
  CONNECTION_RESET,
  /** {@link Failure#emptyReply()}. */
  EMPTY_REPLY,
  /** {@link Failure#truncatedBody()}. */
  TRUNCATED_BODY,
  /** {@link Failure#garbage()}. */
  GARBAGE,
  /** {@link Failure#lateReply(java.time.Duration)}, closed after ten seconds. */
  LATE_REPLY
}
