package io.github.imagefixtures;

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
 * A way in which an update can fail: what the client receives in place of a success. Immutable.
 *
 * <p>By default the image stays as it is; {@link #afterTheChange()} applies the update and loses
 * its response. Each factory says how certain it is that the service responds like this:
 * <i>specified</i> (by the API's reference), <i>observed</i> (in recorded responses),
 * <i>reported</i> (by one source, or by the documentation of a neighboring call), <i>unknown</i>
 * (possible for any call over a network). See {@link Certainty}.
 */
public final class Failure {

  /** How long a late reply keeps the connection open by default: 10 seconds. */
  public static final Duration DEFAULT_LATE_REPLY = Duration.ofSeconds(10);

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
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
   * A failure envelope with one error.
   *
   * @param status the HTTP status, 200 to 599 except 204, 205 and 304, which have no body
   * @param code the error's code, not negative; the service's own begin at 1000, but for 971
   * @param message the error's message
   * @throws IllegalArgumentException if status or code is out of range
   */
  public static Failure of(int status, int code, String message) {
    return of(FailureEnvelope.status(status).error(code, message));
  }

  /**
   * A failure envelope built part by part.
   *
   * @throws IllegalArgumentException if it has no error: use {@link #emptyErrors()} for that
   */
  public static Failure of(FailureEnvelope envelope) {
    Objects.requireNonNull(envelope, "envelope");
    if (envelope.isEmpty()) {
      throw new IllegalArgumentException(
          "A failure envelope has at least one error: add .error(code, message), or take"
              + " Failure.emptyErrors()");
    }
    return envelope(null, envelope);
  }

  /** Returns all known failures of the service: one for each {@link KnownFailure}. */
  public static List<Failure> all() {
    return Arrays.stream(KnownFailure.values()).map(KnownFailure::failure).toList();
  }

  /** 400, 9106: the request carries no credentials (observed). */
  public static Failure missingCredentials() {
    return KnownFailure.MISSING_CREDENTIALS.failure();
  }

  /** 400, 6003 with 6111 in its {@code error_chain}: the token is malformed (observed). */
  public static Failure malformedToken() {
    return KnownFailure.MALFORMED_TOKEN.failure();
  }

  /** 400, 6003 with 6103 in its {@code error_chain}: the key is malformed (observed). */
  public static Failure malformedKey() {
    return KnownFailure.MALFORMED_KEY.failure();
  }

  /** 403, 10000: unknown credentials, or credentials without the permission (observed). */
  public static Failure unknownCredentials() {
    return KnownFailure.UNKNOWN_CREDENTIALS.failure();
  }

  /** 401, 10000: {@link #unknownCredentials()} with another status (reported). */
  public static Failure unknownCredentials401() {
    return KnownFailure.UNKNOWN_CREDENTIALS_401.failure();
  }

  /** 403, 9109: the credentials of another account (reported). */
  public static Failure otherAccountCredentials() {
    return KnownFailure.OTHER_ACCOUNT_CREDENTIALS.failure();
  }

  /** 404, 7003: no such path, in the words of the reference's example (specified). */
  public static Failure routeNotFound() {
    return KnownFailure.ROUTE_NOT_FOUND.failure();
  }

  /** 404, 7003: no such path, in the words of the service (observed). */
  public static Failure couldNotRoute() {
    return KnownFailure.COULD_NOT_ROUTE.failure();
  }

  /** 403, 5403: the account does not have Cloudflare Images (reported). */
  public static Failure imagesNotEnabled() {
    return KnownFailure.IMAGES_NOT_ENABLED.failure();
  }

  /** 404, 5404: the account has no such image (observed). */
  public static Failure imageNotFound() {
    return KnownFailure.IMAGE_NOT_FOUND.failure();
  }

  /** 404 as plain text: no such image, as the service behind the gateway says it (observed). */
  public static Failure imageNotFoundAsText() {
    return KnownFailure.IMAGE_NOT_FOUND_AS_TEXT.failure();
  }

  /** 400, 5400: the service refuses the body (reported). */
  public static Failure badRequest(String reason) {
    Objects.requireNonNull(reason, "reason");
    return replaced(KnownFailure.BAD_REQUEST, "invalid body", reason);
  }

  /** 400, 5400: metadata over 1024 bytes (the limit is specified; the response: reported). */
  public static Failure metadataTooLarge() {
    return KnownFailure.METADATA_TOO_LARGE.failure();
  }

  /** 405, 10000: the path exists, but not for this method (reported). */
  public static Failure methodNotAllowed(String method) {
    Objects.requireNonNull(method, "method");
    return replaced(KnownFailure.METHOD_NOT_ALLOWED, "PATCH", method);
  }

  /**
   * 429, 971 with {@code Retry-After}: too many requests (observed). {@link
   * ImagesApi#limitRate(int, Duration)} sets a quota that causes it.
   *
   * @param retryAfter whole seconds, not negative
   * @throws IllegalArgumentException if it is negative or not a whole number of seconds
   */
  public static Failure rateLimited(Duration retryAfter) {
    Objects.requireNonNull(retryAfter, "retryAfter");
    if (retryAfter.isNegative() || retryAfter.getNano() != 0) {
      throw new IllegalArgumentException(
          "Retry-After is sent in whole seconds, not negative, but was "
              + retryAfter
              + ": write Duration.ofSeconds(1), say");
    }
    return envelope(
        KnownFailure.RATE_LIMITED,
        KnownFailure.RATE_LIMITED
            .envelope()
            .header("Retry-After", Long.toString(retryAfter.toSeconds()))
            .header("Ratelimit", "\"default\";r=0;t=" + retryAfter.toSeconds()));
  }

  /** 500, 5500: an error in the service (reported). */
  public static Failure internalServerError() {
    return KnownFailure.INTERNAL_SERVER_ERROR.failure();
  }

  /** 503, 5503: the service is not available (reported). */
  public static Failure serviceUnavailable() {
    return KnownFailure.SERVICE_UNAVAILABLE.failure();
  }

  /** 502 as an error page of the edge: bad gateway (observed). */
  public static Failure badGateway() {
    return KnownFailure.BAD_GATEWAY.failure();
  }

  /** 520 as an error page of the edge: the origin's response was invalid (observed). */
  public static Failure unknownOriginError() {
    return KnownFailure.UNKNOWN_ORIGIN_ERROR.failure();
  }

  /** 521 as an error page of the edge: the origin refused the connection (observed). */
  public static Failure originDown() {
    return KnownFailure.ORIGIN_DOWN.failure();
  }

  /**
   * 522 as an error page of the edge: the origin did not accept the connection in time (observed).
   */
  public static Failure originConnectionTimedOut() {
    return KnownFailure.ORIGIN_CONNECTION_TIMED_OUT.failure();
  }

  /** 523 as an error page of the edge: the origin is unreachable (observed). */
  public static Failure originUnreachable() {
    return KnownFailure.ORIGIN_UNREACHABLE.failure();
  }

  /**
   * 524 as an error page of the edge: the origin accepted the request, but did not respond in time
   * (observed).
   */
  public static Failure originTimedOut() {
    return KnownFailure.ORIGIN_TIMED_OUT.failure();
  }

  /** 200 with a failure envelope, for clients that only read the status (unknown). */
  public static Failure successFalseWithStatus200() {
    return KnownFailure.SUCCESS_FALSE_WITH_STATUS_200.failure();
  }

  /** 400 with empty {@code errors}, for clients that read the first error unchecked (unknown). */
  public static Failure emptyErrors() {
    return KnownFailure.EMPTY_ERRORS.failure();
  }

  /** 403, 10000 without {@code messages} and {@code result} (observed). */
  public static Failure missingMessagesAndResult() {
    return KnownFailure.MISSING_MESSAGES_AND_RESULT.failure();
  }

  /** 400 with a failure envelope, but without {@code Content-Type} (unknown). */
  public static Failure missingContentType() {
    return KnownFailure.MISSING_CONTENT_TYPE.failure();
  }

  /** The connection is reset before the first byte of a response (unknown). */
  public static Failure connectionReset() {
    return KnownFailure.CONNECTION_RESET.failure();
  }

  /** The connection is closed before the first byte of a response (unknown). */
  public static Failure emptyResponse() {
    return KnownFailure.EMPTY_RESPONSE.failure();
  }

  /** A 200 whose body ends before the length in {@code Content-Length} (unknown). */
  public static Failure truncatedBody() {
    return KnownFailure.TRUNCATED_BODY.failure();
  }

  /** Random bytes in place of HTTP (unknown). */
  public static Failure randomData() {
    return KnownFailure.RANDOM_DATA.failure();
  }

  /** No response; the connection is closed after {@link #DEFAULT_LATE_REPLY} (unknown). */
  public static Failure lateReply() {
    return lateReply(DEFAULT_LATE_REPLY);
  }

  /**
   * No response; the connection is closed after a limit (unknown). No thread of the server waits.
   *
   * @param limit the time until the connection is closed, in whole milliseconds, at least 1; longer
   *     than the client's time-out
   * @throws IllegalArgumentException if the limit is less than that, or more than 24 days
   */
  public static Failure lateReply(Duration limit) {
    Objects.requireNonNull(limit, "limit");
    if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofDays(24)) > 0) {
      throw new IllegalArgumentException(
          "A late reply ends after 1 millisecond to 24 days, but was to end after " + limit);
    }
    return transport(
        KnownFailure.LATE_REPLY,
        TransportFault.LATE_REPLY,
        Optional.of(limit),
        "no reply, closed after " + limit.toMillis() + " ms");
  }

  static Failure rendered(KnownFailure known) {
    if (known.fault != null) {
      String summary = known.fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return transport(known, known.fault, Optional.empty(), summary);
    }
    return switch (known.kind()) {
      case PLAIN_TEXT -> plainText(known, known.error());
      case EDGE_ERROR -> edgeError(known, known.error().message());
      case MALFORMED_ENVELOPE -> malformed(known, known.envelope());
      default -> envelope(known, known.envelope());
    };
  }

  /** A known failure whose message has something else in place of the sample. */
  private static Failure replaced(KnownFailure known, String sample, String replacement) {
    String message = known.error().message().replace(sample, replacement);
    return envelope(
        known, FailureEnvelope.status(known.status).error(known.error().code(), message));
  }

  private static Failure envelope(@Nullable KnownFailure known, FailureEnvelope envelope) {
    Map<String, String> headers = RenderedResponse.mergedHeaders(JSON, envelope.headers());
    return response(known, envelope.status(), headers, envelope.toString(), envelope.summary());
  }

  private static Failure plainText(KnownFailure known, ApiError error) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "text/plain;charset=utf-8");
    headers.put("cf-images", "err=" + error.code());
    String text = "ERROR " + error.code() + ": " + error.message();
    return response(
        known, known.status, headers, text + "\n", known.status + " as plain text, " + text);
  }

  private static Failure edgeError(KnownFailure known, String title) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "text/html; charset=UTF-8");
    headers.put("Server", "cloudflare");
    String body =
        """
        <!DOCTYPE html>
        <html lang="en-US">
        <head><title>api.cloudflare.com | %1$s</title></head>
        <body><h1>%1$s</h1><p>Visit cloudflare.com for more information.</p></body>
        </html>
        """
            .formatted(known.status + ": " + title);
    return response(
        known, known.status, headers, body, known.status + " as an HTML page, " + title);
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

  /** Returns this failure, but with the update applied: the image changes, the response is lost. */
  public Failure afterTheChange() {
    return new Failure(known, response, summary, true);
  }

  /** Returns the constant of this failure; empty for one that {@code of} made. */
  public Optional<KnownFailure> known() {
    return Optional.ofNullable(known);
  }

  /** Returns the name of the factory that makes it, which is {@code of} for a custom failure. */
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

  /** Returns the HTTP status; empty when no complete response arrives. */
  public OptionalInt status() {
    return response.status() == 0 ? OptionalInt.empty() : OptionalInt.of(response.status());
  }

  /** Returns the headers of this failure, including its {@code Content-Type}. */
  public Map<String, String> headers() {
    return response.headers();
  }

  /** Returns the body as text; an empty string if there is none. */
  public String body() {
    return response.body();
  }

  /** Returns the fault below HTTP; empty when a response arrives. */
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

  /** Returns the failure in words, such as {@code imageNotFound (404, 5404 Image not found)}. */
  @Override
  public String toString() {
    return name() + " (" + summary + (afterTheChange ? ", after the change" : "") + ")";
  }
}
