package io.github.imagefixtures;

import io.github.imagefixtures.internal.envelope.EdgeError;
import io.github.imagefixtures.internal.envelope.RenderedResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A failure of an update: the response, or the transport fault, that the client gets instead of a
 * success. Immutable and thread-safe.
 *
 * <p>By default a failed update does not change the image; {@link #afterTheChange()} applies the
 * update and loses the success response. The description of each factory method ends with the
 * {@link Certainty} that the service responds like this: <i>specified</i> (by the API reference),
 * <i>observed</i> (in recorded responses), <i>reported</i> (by one source, or by the documentation
 * of a related call), or <i>unknown</i> (possible for any call over a network).
 */
public final class Failure {

  /** The default time after which a late reply closes the connection: 10 seconds. */
  public static final Duration DEFAULT_LATE_REPLY = Duration.ofSeconds(10);

  private static final Map<String, String> JSON = Map.of("Content-Type", RenderedResponse.JSON);
  private static final Pattern WORD_BREAK = Pattern.compile("_(.)");

  private final @Nullable KnownFailure known;
  private final RenderedResponse response;
  private final String summary;
  private final boolean afterTheChange;

  private Failure(
      @Nullable KnownFailure known,
      RenderedResponse response,
      String summary,
      boolean afterTheChange) {
    this.known = known;
    this.response = response;
    this.summary = summary;
    this.afterTheChange = afterTheChange;
  }

  /**
   * Returns a failure envelope with one error.
   *
   * @param status the HTTP status, 200 to 599 except 204, 205 and 304, which have no body
   * @param code the code of the error, not negative; the codes of the service start at 1000, except
   *     971
   * @param message the message of the error
   * @throws IllegalArgumentException if the status or the code is out of range
   */
  public static Failure of(int status, int code, String message) {
    return of(FailureEnvelope.status(status).error(code, message));
  }

  /**
   * Returns a failure with a custom envelope.
   *
   * @throws IllegalArgumentException if the envelope has no error; see {@link #emptyErrors()}
   */
  public static Failure of(FailureEnvelope envelope) {
    Objects.requireNonNull(envelope, "envelope");
    if (envelope.isEmpty()) {
      throw new IllegalArgumentException(
          "A failure envelope must have at least one error: add .error(code, message), or use"
              + " Failure.emptyErrors().");
    }
    return envelope(null, envelope);
  }

  /** Returns all known failures of the service, one for each {@link KnownFailure}. */
  public static List<Failure> all() {
    return Arrays.stream(KnownFailure.values()).map(KnownFailure::failure).toList();
  }

  /** Returns 400, 9106: the request has no credentials (observed). */
  public static Failure missingCredentials() {
    return KnownFailure.MISSING_CREDENTIALS.failure();
  }

  /** Returns 400, 6003 with 6111 in {@code error_chain}: the token is malformed (observed). */
  public static Failure malformedToken() {
    return KnownFailure.MALFORMED_TOKEN.failure();
  }

  /** Returns 400, 6003 with 6103 in {@code error_chain}: the key is malformed (observed). */
  public static Failure malformedKey() {
    return KnownFailure.MALFORMED_KEY.failure();
  }

  /** Returns 403, 10000: the credentials are unknown or lack the permission (observed). */
  public static Failure unknownCredentials() {
    return KnownFailure.UNKNOWN_CREDENTIALS.failure();
  }

  /** Returns 401, 10000: {@link #unknownCredentials()} with another status (reported). */
  public static Failure unknownCredentials401() {
    return KnownFailure.UNKNOWN_CREDENTIALS_401.failure();
  }

  /** Returns 403, 9109: the credentials belong to another account (reported). */
  public static Failure otherAccountCredentials() {
    return KnownFailure.OTHER_ACCOUNT_CREDENTIALS.failure();
  }

  /** Returns 404, 7003: unknown path, with the message of the reference's example (specified). */
  public static Failure routeNotFound() {
    return KnownFailure.ROUTE_NOT_FOUND.failure();
  }

  /** Returns 404, 7003: unknown path, with the message of the service (observed). */
  public static Failure couldNotRoute() {
    return KnownFailure.COULD_NOT_ROUTE.failure();
  }

  /** Returns 403, 5403: the account does not have Cloudflare Images (reported). */
  public static Failure imagesNotEnabled() {
    return KnownFailure.IMAGES_NOT_ENABLED.failure();
  }

  /**
   * Returns 403 as plain text: the account does not have Cloudflare Images, as the service behind
   * the gateway could respond (unknown).
   */
  public static Failure imagesNotEnabledAsText() {
    return KnownFailure.IMAGES_NOT_ENABLED_AS_TEXT.failure();
  }

  /** Returns 404, 5404: the account has no such image (observed). */
  public static Failure imageNotFound() {
    return KnownFailure.IMAGE_NOT_FOUND.failure();
  }

  /**
   * Returns 404 as plain text: no such image, as the service behind the gateway responds
   * (observed).
   */
  public static Failure imageNotFoundAsText() {
    return KnownFailure.IMAGE_NOT_FOUND_AS_TEXT.failure();
  }

  /**
   * Returns 400, 5400: the body is invalid (reported).
   *
   * @param reason the text after {@code Bad request: } in the message
   */
  public static Failure badRequest(String reason) {
    Objects.requireNonNull(reason, "reason");
    return replaced(KnownFailure.BAD_REQUEST, "invalid body", reason);
  }

  /**
   * Returns 400, 5400: the metadata exceeds 1024 bytes, which is the specified limit (reported).
   */
  public static Failure metadataTooLarge() {
    return KnownFailure.METADATA_TOO_LARGE.failure();
  }

  /**
   * Returns 400 as plain text: the body is invalid, as the service behind the gateway responds
   * (reported).
   *
   * @param reason the text after {@code Bad request: } in the message
   */
  public static Failure badRequestAsText(String reason) {
    Objects.requireNonNull(reason, "reason");
    return replaced(KnownFailure.BAD_REQUEST_AS_TEXT, "invalid body", reason);
  }

  /** Returns 405, 10405: the path does not support the HTTP method (reported). */
  public static Failure methodNotAllowed() {
    return KnownFailure.METHOD_NOT_ALLOWED.failure();
  }

  /** Returns 405, 10000: {@link #methodNotAllowed()} with its older message (reported). */
  public static Failure methodNotAllowed10000(String method) {
    Objects.requireNonNull(method, "method");
    return replaced(KnownFailure.METHOD_NOT_ALLOWED_10000, "PATCH", method);
  }

  /**
   * Returns 429, 971 with {@code Retry-After}: too many requests (observed). {@link
   * ImagesApi#limitRate(int, Duration)} sets a quota that causes this failure.
   *
   * @param retryAfter the value of {@code Retry-After} in whole seconds, not negative
   * @throws IllegalArgumentException if the duration is negative or has a fraction of a second
   */
  public static Failure rateLimited(Duration retryAfter) {
    Objects.requireNonNull(retryAfter, "retryAfter");
    if (retryAfter.isNegative() || retryAfter.getNano() != 0) {
      throw new IllegalArgumentException(
          "Retry-After must be a whole number of seconds and not negative, such as"
              + " Duration.ofSeconds(1), but was "
              + retryAfter);
    }
    return envelope(
        KnownFailure.RATE_LIMITED,
        KnownFailure.RATE_LIMITED
            .envelope()
            .header("Retry-After", Long.toString(retryAfter.toSeconds()))
            .header("Ratelimit", "\"default\";r=0;t=" + retryAfter.toSeconds()));
  }

  /** Returns 500, 5500: an error in the service (reported). */
  public static Failure internalServerError() {
    return KnownFailure.INTERNAL_SERVER_ERROR.failure();
  }

  /**
   * Returns 500 as plain text: an error in the service, as the service behind the gateway could
   * respond (unknown).
   */
  public static Failure internalServerErrorAsText() {
    return KnownFailure.INTERNAL_SERVER_ERROR_AS_TEXT.failure();
  }

  /** Returns 503, 5503: the service is unavailable (reported). */
  public static Failure serviceUnavailable() {
    return KnownFailure.SERVICE_UNAVAILABLE.failure();
  }

  /** Returns 500 from the edge: the edge could not process the request (specified). */
  public static Failure edgeInternalError() {
    return KnownFailure.EDGE_INTERNAL_ERROR.failure();
  }

  /** Returns 502 from the edge: bad gateway (specified). */
  public static Failure badGateway() {
    return KnownFailure.BAD_GATEWAY.failure();
  }

  /** Returns 504 from the edge: the gateway got no response in time (specified). */
  public static Failure gatewayTimeout() {
    return KnownFailure.GATEWAY_TIMEOUT.failure();
  }

  /** Returns 520 from the edge: the origin sent an invalid response (specified). */
  public static Failure unknownOriginError() {
    return KnownFailure.UNKNOWN_ORIGIN_ERROR.failure();
  }

  /** Returns 521 from the edge: the origin refused the connection (specified). */
  public static Failure originDown() {
    return KnownFailure.ORIGIN_DOWN.failure();
  }

  /** Returns 522 from the edge: the origin did not accept the connection in time (specified). */
  public static Failure originConnectionTimedOut() {
    return KnownFailure.ORIGIN_CONNECTION_TIMED_OUT.failure();
  }

  /** Returns 523 from the edge: the origin is unreachable (specified). */
  public static Failure originUnreachable() {
    return KnownFailure.ORIGIN_UNREACHABLE.failure();
  }

  /**
   * Returns 524 from the edge: the origin accepted the connection, but did not respond in time
   * (specified).
   */
  public static Failure originTimedOut() {
    return KnownFailure.ORIGIN_TIMED_OUT.failure();
  }

  /** Returns 525 from the edge: the TLS handshake with the origin failed (specified). */
  public static Failure sslHandshakeFailed() {
    return KnownFailure.SSL_HANDSHAKE_FAILED.failure();
  }

  /** Returns 526 from the edge: the certificate of the origin is invalid (specified). */
  public static Failure invalidSslCertificate() {
    return KnownFailure.INVALID_SSL_CERTIFICATE.failure();
  }

  /** Returns 200 with a failure envelope, for clients that check only the status (unknown). */
  public static Failure successFalseWithStatus200() {
    return KnownFailure.SUCCESS_FALSE_WITH_STATUS_200.failure();
  }

  /**
   * Returns 400 with empty {@code errors}, for clients that assume that there is an error
   * (unknown).
   */
  public static Failure emptyErrors() {
    return KnownFailure.EMPTY_ERRORS.failure();
  }

  /** Returns 403, 10000 without {@code messages} and {@code result} (observed). */
  public static Failure missingMessagesAndResult() {
    return KnownFailure.MISSING_MESSAGES_AND_RESULT.failure();
  }

  /** Returns 400 with a failure envelope, but without {@code Content-Type} (unknown). */
  public static Failure missingContentType() {
    return KnownFailure.MISSING_CONTENT_TYPE.failure();
  }

  /** Resets the connection before the first byte of a response (unknown). */
  public static Failure connectionReset() {
    return KnownFailure.CONNECTION_RESET.failure();
  }

  /** Closes the connection before the first byte of a response (unknown). */
  public static Failure emptyResponse() {
    return KnownFailure.EMPTY_RESPONSE.failure();
  }

  /** Returns 200 with a body that is shorter than its {@code Content-Length} (unknown). */
  public static Failure truncatedBody() {
    return KnownFailure.TRUNCATED_BODY.failure();
  }

  /** Sends random bytes instead of an HTTP response (unknown). */
  public static Failure randomData() {
    return KnownFailure.RANDOM_DATA.failure();
  }

  /** Sends no response; closes the connection after {@link #DEFAULT_LATE_REPLY} (unknown). */
  public static Failure lateReply() {
    return lateReply(DEFAULT_LATE_REPLY);
  }

  /**
   * Sends no response; closes the connection after a limit (unknown). No thread of the server
   * waits.
   *
   * @param limit the time until the connection is closed, from 1 millisecond to 24 days; fractions
   *     of a millisecond are dropped. Choose a limit above the timeout of the client.
   * @throws IllegalArgumentException if the limit is out of range
   */
  public static Failure lateReply(Duration limit) {
    Objects.requireNonNull(limit, "limit");
    if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofDays(24)) > 0) {
      throw new IllegalArgumentException(
          "The limit of a late reply must be 1 millisecond to 24 days, but was " + limit);
    }
    return transport(
        KnownFailure.LATE_REPLY,
        TransportFault.LATE_REPLY,
        Optional.of(limit),
        "no response, closed after " + limit.toMillis() + " ms");
  }

  static Failure create(KnownFailure known) {
    if (known.fault != null) {
      String summary = known.fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return transport(known, known.fault, Optional.empty(), summary);
    }
    return switch (known.kind()) {
      case PLAIN_TEXT -> plainText(known, known.error());
      case EDGE_ERROR -> edgeError(known, EdgeError.ofStatus(known.status), 0);
      case MALFORMED_ENVELOPE -> malformed(known, known.envelope());
      default -> envelope(known, known.envelope());
    };
  }

  /** Returns a known failure in whose message the sample is replaced. */
  private static Failure replaced(KnownFailure known, String sample, String replacement) {
    String message = known.error().message().replace(sample, replacement);
    ApiError error = ApiError.of(known.error().code(), message);
    return known.kind() == FailureKind.PLAIN_TEXT
        ? plainText(known, error)
        : envelope(known, FailureEnvelope.status(known.status).error(error));
  }

  private static Failure envelope(@Nullable KnownFailure known, FailureEnvelope envelope) {
    Map<String, String> headers = RenderedResponse.mergedHeaders(JSON, envelope.headers());
    return response(known, envelope.status(), headers, envelope.toString(), envelope.summary());
  }

  private static Failure plainText(KnownFailure known, ApiError error) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "text/plain;charset=utf-8");
    headers.put("cf-images", "err=" + error.code());
    headers.put("Cache-Control", "no-cache");
    headers.put("X-Content-Type-Options", "nosniff");
    String text = "ERROR " + error.code() + ": " + error.message();
    return response(
        known, known.status, headers, text + "\n", known.status + " as plain text, " + text);
  }

  private static Failure edgeError(KnownFailure known, EdgeError error, int retryAfter) {
    String summary = known.status + " from the edge, " + error.title();
    return new Failure(
        known,
        error.html(retryAfter),
        retryAfter == 0 ? summary : summary + ", Retry-After: " + retryAfter,
        false);
  }

  private static Failure malformed(KnownFailure known, FailureEnvelope envelope) {
    String body = envelope.toString();
    if (known == KnownFailure.MISSING_CONTENT_TYPE) {
      return response(
          known, known.status, Map.of(), body, envelope.summary() + ", no Content-Type");
    }
    if (known == KnownFailure.MISSING_MESSAGES_AND_RESULT) {
      body = body.replace(",\"messages\":[],\"result\":null", "");
    }
    return response(known, known.status, JSON, body, known.status + " " + body);
  }

  private static Failure response(
      @Nullable KnownFailure known,
      int status,
      Map<String, String> headers,
      String body,
      String summary) {
    return new Failure(known, new RenderedResponse(status, headers, body), summary, false);
  }

  private static Failure transport(
      KnownFailure known, TransportFault fault, Optional<Duration> limit, String summary) {
    return new Failure(
        known, new RenderedResponse(0, Map.of(), "", Optional.of(fault), limit), summary, false);
  }

  /** Returns this failure with the update applied: the image changes, and the response is lost. */
  public Failure afterTheChange() {
    return new Failure(known, response, summary, true);
  }

  /**
   * Returns this failure with the {@code Retry-After} of the service, 60 or 120 seconds, if it is a
   * retryable edge error. Returns other failures unchanged. By default {@code Retry-After} is 0, so
   * that a client that obeys it does not delay the test.
   */
  public Failure withServiceRetryAfter() {
    if (known == null || kind() != FailureKind.EDGE_ERROR) {
      return this;
    }
    EdgeError error = EdgeError.ofStatus(known.status);
    Failure failure = edgeError(known, error, error.serviceRetryAfter());
    return afterTheChange ? failure.afterTheChange() : failure;
  }

  /** Returns the constant of this failure; empty for a custom failure. */
  public Optional<KnownFailure> known() {
    return Optional.ofNullable(known);
  }

  /** Returns the name of the factory method, which is {@code of} for a custom failure. */
  public String name() {
    return known == null
        ? "of"
        : WORD_BREAK
            .matcher(known.name().toLowerCase(Locale.ROOT))
            .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }

  /** Returns the form in which the failure reaches the client. */
  public FailureKind kind() {
    return known == null ? FailureKind.ENVELOPE : known.kind();
  }

  /** Returns the HTTP status; empty if no complete response arrives. */
  public OptionalInt status() {
    return response.status() == 0 ? OptionalInt.empty() : OptionalInt.of(response.status());
  }

  /**
   * Returns the headers of this failure, including {@code Content-Type}; unmodifiable. An edge
   * error has another {@code Content-Type} if the request prefers JSON.
   */
  public Map<String, String> headers() {
    return response.headers();
  }

  /**
   * Returns the body as text; an empty string without a body. An edge error has another body if the
   * request prefers JSON.
   */
  public String body() {
    return response.body();
  }

  /** Returns the transport fault; empty if a response arrives. */
  public Optional<TransportFault> transportFault() {
    return response.fault();
  }

  /** Returns the time after which a late reply closes the connection; empty for other failures. */
  public Optional<Duration> lateReplyLimit() {
    return response.limit();
  }

  /** Returns whether the update is applied before it fails. */
  public boolean isAfterTheChange() {
    return afterTheChange;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Failure that
        && known == that.known
        && response.equals(that.response)
        && afterTheChange == that.afterTheChange;
  }

  @Override
  public int hashCode() {
    return Objects.hash(known, response, afterTheChange);
  }

  /** Returns a description, such as {@code imageNotFound (404, 5404 Image not found)}. */
  @Override
  public String toString() {
    return name() + " (" + summary + (afterTheChange ? ", after the change" : "") + ")";
  }
}
