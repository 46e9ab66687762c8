package io.github.imagefixtures;

import static io.github.imagefixtures.Certainty.OBSERVED;
import static io.github.imagefixtures.Certainty.REPORTED;
import static io.github.imagefixtures.Certainty.SPECIFIED;
import static io.github.imagefixtures.Certainty.UNKNOWN;
import static io.github.imagefixtures.FailureKind.EDGE_ERROR;
import static io.github.imagefixtures.FailureKind.ENVELOPE;
import static io.github.imagefixtures.FailureKind.MALFORMED_ENVELOPE;
import static io.github.imagefixtures.FailureKind.PLAIN_TEXT;
import static io.github.imagefixtures.FailureKind.TRANSPORT;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The known failures of the service, for use in annotations. For each constant, {@link Failure} has
 * a factory method of the same name, which describes the failure.
 */
public enum KnownFailure {
  /** {@link Failure#missingCredentials()}. */
  MISSING_CREDENTIALS(
      OBSERVED, 400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers"),
  /** {@link Failure#malformedToken()}. */
  MALFORMED_TOKEN(
      OBSERVED, ENVELOPE, 400, invalidHeaders(6111, "Invalid format for Authorization header")),
  /** {@link Failure#malformedKey()}. */
  MALFORMED_KEY(
      OBSERVED, ENVELOPE, 400, invalidHeaders(6103, "Invalid format for X-Auth-Key header")),
  /** {@link Failure#unknownCredentials()}. */
  UNKNOWN_CREDENTIALS(OBSERVED, ENVELOPE, 403, documented(10000, "Authentication error")),
  /** {@link Failure#unknownCredentials401()}. */
  UNKNOWN_CREDENTIALS_401(REPORTED, 401, 10000, "Authentication error"),
  /** {@link Failure#otherAccountCredentials()}. */
  OTHER_ACCOUNT_CREDENTIALS(
      REPORTED, ENVELOPE, 403, documented(9109, "Unauthorized to access requested resource")),
  /** {@link Failure#routeNotFound()}. */
  ROUTE_NOT_FOUND(SPECIFIED, 404, 7003, "No route for the URI"),
  /** {@link Failure#couldNotRoute()}. */
  COULD_NOT_ROUTE(
      OBSERVED,
      404,
      7003,
      "Could not route to /client/v4/accounts/images/v1, perhaps your object identifier is"
          + " invalid?"),
  /** {@link Failure#imagesNotEnabled()}. */
  IMAGES_NOT_ENABLED(REPORTED, ENVELOPE, 403, imagesNotEnabled()),
  /** {@link Failure#imagesNotEnabledAsText()}. */
  IMAGES_NOT_ENABLED_AS_TEXT(UNKNOWN, PLAIN_TEXT, 403, imagesNotEnabled()),
  /** {@link Failure#imageNotFound()}. */
  IMAGE_NOT_FOUND(OBSERVED, 404, 5404, "Image not found"),
  /** {@link Failure#imageNotFoundAsText()}. */
  IMAGE_NOT_FOUND_AS_TEXT(OBSERVED, PLAIN_TEXT, 404, ApiError.of(5404, "Image not found")),
  /** {@link Failure#badRequest(String)} with the reason {@code invalid body}. */
  BAD_REQUEST(REPORTED, 400, 5400, "Bad request: invalid body"),
  /** {@link Failure#badRequestAsText(String)} with the reason {@code invalid body}. */
  BAD_REQUEST_AS_TEXT(REPORTED, PLAIN_TEXT, 400, ApiError.of(5400, "Bad request: invalid body")),
  /** {@link Failure#metadataTooLarge()}. */
  METADATA_TOO_LARGE(REPORTED, 400, 5400, "Bad request: metadata must not exceed 1024 bytes"),
  /** {@link Failure#methodNotAllowed()}. */
  METHOD_NOT_ALLOWED(REPORTED, 405, 10405, "Method not allowed for this authentication scheme"),
  /** {@link Failure#methodNotAllowed10000(String)} with the method {@code PATCH}. */
  METHOD_NOT_ALLOWED_10000(
      REPORTED, 405, 10000, "PATCH method not allowed for the api_token authentication scheme"),
  /** {@link Failure#rateLimited(Duration)} with {@code Retry-After: 0}. */
  RATE_LIMITED(OBSERVED, 429, 971, "Please wait and consider throttling your request speed"),
  /** {@link Failure#internalServerError()}. */
  INTERNAL_SERVER_ERROR(REPORTED, 500, 5500, "Internal server error"),
  /** {@link Failure#internalServerErrorAsText()}. */
  INTERNAL_SERVER_ERROR_AS_TEXT(
      UNKNOWN, PLAIN_TEXT, 500, ApiError.of(5500, "Internal server error")),
  /** {@link Failure#serviceUnavailable()}. */
  SERVICE_UNAVAILABLE(REPORTED, 503, 5503, "Service temporarily unavailable"),
  /** {@link Failure#edgeInternalError()}. */
  EDGE_INTERNAL_ERROR(500),
  /** {@link Failure#badGateway()}. */
  BAD_GATEWAY(502),
  /** {@link Failure#gatewayTimeout()}. */
  GATEWAY_TIMEOUT(504),
  /** {@link Failure#unknownOriginError()}. */
  UNKNOWN_ORIGIN_ERROR(520),
  /** {@link Failure#originDown()}. */
  ORIGIN_DOWN(521),
  /** {@link Failure#originConnectionTimedOut()}. */
  ORIGIN_CONNECTION_TIMED_OUT(522),
  /** {@link Failure#originUnreachable()}. */
  ORIGIN_UNREACHABLE(523),
  /** {@link Failure#originTimedOut()}. */
  ORIGIN_TIMED_OUT(524),
  /** {@link Failure#sslHandshakeFailed()}. */
  SSL_HANDSHAKE_FAILED(525),
  /** {@link Failure#invalidSslCertificate()}. */
  INVALID_SSL_CERTIFICATE(526),
  /** {@link Failure#successFalseWithStatus200()}. */
  SUCCESS_FALSE_WITH_STATUS_200(UNKNOWN, MALFORMED_ENVELOPE, 200, ApiError.of(5400, "Bad request")),
  /** {@link Failure#emptyErrors()}. */
  EMPTY_ERRORS(UNKNOWN, MALFORMED_ENVELOPE, 400, null),
  /** {@link Failure#missingMessagesAndResult()}. */
  MISSING_MESSAGES_AND_RESULT(
      OBSERVED, MALFORMED_ENVELOPE, 403, ApiError.of(10000, "Authentication error")),
  /** {@link Failure#missingContentType()}. */
  MISSING_CONTENT_TYPE(
      UNKNOWN, MALFORMED_ENVELOPE, 400, ApiError.of(5400, "Bad request: invalid body")),
  /** {@link Failure#connectionReset()}. */
  CONNECTION_RESET(TransportFault.CONNECTION_RESET),
  /** {@link Failure#emptyResponse()}. */
  EMPTY_RESPONSE(TransportFault.EMPTY_RESPONSE),
  /** {@link Failure#truncatedBody()}. */
  TRUNCATED_BODY(TransportFault.TRUNCATED_BODY),
  /** {@link Failure#randomData()}. */
  RANDOM_DATA(TransportFault.RANDOM_DATA),
  /** {@link Failure#lateReply()}. */
  LATE_REPLY(TransportFault.LATE_REPLY);

  private final Certainty certainty;
  private final FailureKind kind;
  final int status;
  private final @Nullable ApiError error;
  final @Nullable TransportFault fault;

  KnownFailure(Certainty certainty, int status, int code, String message) {
    this(certainty, ENVELOPE, status, ApiError.of(code, message));
  }

  KnownFailure(Certainty certainty, FailureKind kind, int status, @Nullable ApiError error) {
    this.certainty = certainty;
    this.kind = kind;
    this.status = status;
    this.error = error;
    this.fault = null;
  }

  /** Creates an edge error; its other parts depend on the status. */
  KnownFailure(int edgeStatus) {
    this(SPECIFIED, EDGE_ERROR, edgeStatus, null);
  }

  KnownFailure(TransportFault fault) {
    this.certainty = UNKNOWN;
    this.kind = TRANSPORT;
    this.status = 0;
    this.error = null;
    this.fault = fault;
  }

  private static ApiError invalidHeaders(int causeCode, String cause) {
    return ApiError.of(6003, "Invalid request headers").withCause(causeCode, cause);
  }

  private static ApiError documented(int code, String message) {
    return ApiError.of(code, message)
        .withDocumentationUrl(
            "https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/edit");
  }

  private static ApiError imagesNotEnabled() {
    return ApiError.of(
        5403, "The given account is not valid or is not authorized to access this service");
  }

  /** Returns the certainty that the service fails like this. */
  public Certainty certainty() {
    return certainty;
  }

  /** Returns the form in which the failure reaches the client. */
  public FailureKind kind() {
    return kind;
  }

  /** Returns the failure that the factory method of the same name returns. */
  public Failure failure() {
    return switch (this) {
      case RATE_LIMITED -> Failure.rateLimited(Duration.ZERO);
      case LATE_REPLY -> Failure.lateReply();
      default -> Failure.create(this);
    };
  }

  ApiError error() {
    return Objects.requireNonNull(error);
  }

  FailureEnvelope envelope() {
    FailureEnvelope envelope = FailureEnvelope.status(status);
    return error == null ? envelope : envelope.error(error);
  }
}
