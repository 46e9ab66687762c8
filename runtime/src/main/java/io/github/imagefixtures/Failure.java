package io.github.imagefixtures;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A way in which an update can fail: what the client meets in place of a success. Immutable.
 *
 * <p>By default the image stays as it is; {@link #afterTheChange()} lets the update happen and
 * loses its answer. Each factory says how sure its answer is: <i>reference</i> (the API's reference
 * says so), <i>seen</i> (recorded from the service), <i>told</i> (one report, or the documentation
 * of a neighbouring call), <i>open</i> (nobody knows; it may happen to any call over a network).
 */
public final class Failure {

  /** How long a late reply keeps the connection open when nothing else is said: 10 seconds. */
  public static final Duration DEFAULT_LATE_REPLY = Duration.ofSeconds(10);

  private final String name;
  private final FailureParts parts;
  private final boolean afterTheChange;

  private Failure(String name, FailureParts parts) {
    this(name, parts, false);
  }

  private Failure(String name, FailureParts parts, boolean afterTheChange) {
    this.name = name;
    this.parts = parts;
    this.afterTheChange = afterTheChange;
  }

  /**
   * A failure envelope with one error.
   *
   * @param status the HTTP status, 200 to 599 but for 204, 205 and 304, which have no body
   * @param code the error's code, not negative; the service's own begin at 1000, but for 971
   * @param message the error's message
   * @throws IllegalArgumentException if status or code is out of range
   */
  public static Failure of(int status, int code, String message) {
    return of(FailureEnvelope.status(status).error(code, message));
  }

  /**
   * A failure envelope put together by hand.
   *
   * @throws IllegalArgumentException if it has no error: that is {@link #emptyErrors()}
   */
  public static Failure of(FailureEnvelope envelope) {
    return new Failure("of", FailureParts.envelope(envelope));
  }

  /** Every failure that the service is known to give: one for each {@link KnownFailure}. */
  public static List<Failure> all() {
    return Arrays.stream(KnownFailure.values()).map(KnownFailure::failure).toList();
  }

  /** 400, 9106: the request carries no credentials (seen). */
  public static Failure missingCredentials() {
    return new Failure(
        "missingCredentials",
        FailureParts.envelope(
            400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers"));
  }

  /** 400, 6003 with 6111 in its {@code error_chain}: the token has no valid form (seen). */
  public static Failure malformedToken() {
    return new Failure(
        "malformedToken",
        FailureParts.invalidHeaders(6111, "Invalid format for Authorization header"));
  }

  /** 400, 6003 with 6103 in its {@code error_chain}: the key has no valid form (seen). */
  public static Failure malformedKey() {
    return new Failure(
        "malformedKey", FailureParts.invalidHeaders(6103, "Invalid format for X-Auth-Key header"));
  }

  /** 403, 10000: credentials that nobody has, or that lack a permission (seen). */
  public static Failure unknownCredentials() {
    return new Failure(
        "unknownCredentials", FailureParts.envelope(403, 10000, "Authentication error"));
  }

  /** 401, 10000: the same as {@link #unknownCredentials()} with another status (told). */
  public static Failure unknownCredentials401() {
    return new Failure(
        "unknownCredentials401", FailureParts.envelope(401, 10000, "Authentication error"));
  }

  /** 403, 9109: the credentials are those of another account (told). */
  public static Failure foreignCredentials() {
    return new Failure(
        "foreignCredentials",
        FailureParts.envelope(403, 9109, "Unauthorized to access requested resource"));
  }

  /** 404, 7003: no such path, as the reference's example words it (reference). */
  public static Failure noRoute() {
    return new Failure("noRoute", FailureParts.envelope(404, 7003, "No route for the URI"));
  }

  /** 404, 7003: no such path, as the service words it (seen). */
  public static Failure couldNotRoute() {
    return new Failure(
        "couldNotRoute",
        FailureParts.envelope(
            404,
            7003,
            "Could not route to /client/v4/accounts/images/v1, perhaps your object identifier is"
                + " invalid?"));
  }

  /** 403, 5403: the account has no Cloudflare Images (told). */
  public static Failure imagesNotEnabled() {
    return new Failure(
        "imagesNotEnabled",
        FailureParts.envelope(403, 5403, "The given account is not enabled for Cloudflare Images"));
  }

  /** 404, 5404: the account has no such image (seen). */
  public static Failure imageNotFound() {
    return new Failure("imageNotFound", FailureParts.envelope(404, 5404, "Image not found"));
  }

  /** 404 as plain text: how the Images service behind the gateway says image not found (seen). */
  public static Failure imageNotFoundAsText() {
    return new Failure("imageNotFoundAsText", FailureParts.plainText(404, 5404, "Image not found"));
  }

  /** 400, 5400: a body that the service refuses (told). */
  public static Failure badRequest(String reason) {
    Objects.requireNonNull(reason, "reason");
    return new Failure("badRequest", FailureParts.envelope(400, 5400, "Bad request: " + reason));
  }

  /** 400, 5400: metadata over 1024 bytes (the bound: reference; the answer: told). */
  public static Failure metadataTooLarge() {
    return new Failure(
        "metadataTooLarge",
        FailureParts.envelope(400, 5400, "Bad request: metadata must not exceed 1024 bytes"));
  }

  /** 405, 10000: the path exists, but not for this method (told). */
  public static Failure methodNotAllowed(String method) {
    Objects.requireNonNull(method, "method");
    return new Failure(
        "methodNotAllowed",
        FailureParts.envelope(
            405, 10000, method + " method not allowed for the api_token authentication scheme"));
  }

  /**
   * 429, 971 with {@code Retry-After}: too many requests (seen). {@link ImagesApi#limitRate(int,
   * Duration)} is the quota that gives it by itself.
   *
   * @param retryAfter whole seconds, not negative
   * @throws IllegalArgumentException if it is negative or no whole number of seconds
   */
  public static Failure rateLimited(Duration retryAfter) {
    return new Failure("rateLimited", FailureParts.rateLimited(retryAfter));
  }

  /** 500, 5500: a fault of the service (told). */
  public static Failure serviceFault() {
    return new Failure("serviceFault", FailureParts.envelope(500, 5500, "Internal server error"));
  }

  /** 503, 5503: the service is not available (told). */
  public static Failure serviceUnavailable() {
    return new Failure(
        "serviceUnavailable", FailureParts.envelope(503, 5503, "Service temporarily unavailable"));
  }

  /** 502 as a page of the edge: bad gateway (seen). */
  public static Failure badGateway() {
    return new Failure("badGateway", FailureParts.edgePage(502, "Bad gateway"));
  }

  /** 520 as a page of the edge: the origin gave an answer that is none (seen). */
  public static Failure unknownOriginError() {
    return new Failure(
        "unknownOriginError",
        FailureParts.edgePage(520, "Web server is returning an unknown error"));
  }

  /** 521 as a page of the edge: the origin refused the connection (seen). */
  public static Failure originDown() {
    return new Failure("originDown", FailureParts.edgePage(521, "Web server is down"));
  }

  /** 522 as a page of the edge: the origin did not take the connection in time (seen). */
  public static Failure originConnectionTimedOut() {
    return new Failure(
        "originConnectionTimedOut", FailureParts.edgePage(522, "Connection timed out"));
  }

  /** 523 as a page of the edge: there is no way to the origin (seen). */
  public static Failure originUnreachable() {
    return new Failure("originUnreachable", FailureParts.edgePage(523, "Origin is unreachable"));
  }

  /** 524 as a page of the edge: the origin took the request and did not answer in time (seen). */
  public static Failure originTimedOut() {
    return new Failure("originTimedOut", FailureParts.edgePage(524, "A timeout occurred"));
  }

  /** 200 with a failure envelope, for clients that read the status alone (open). */
  public static Failure successFalseWithStatus200() {
    return new Failure(
        "successFalseWithStatus200",
        FailureParts.malformedEnvelope(
            200,
            "{\"success\":false,\"errors\":[{\"code\":5400,\"message\":\"Bad request\"}],"
                + "\"messages\":[],\"result\":null}"));
  }

  /** 400 with no error in {@code errors}, for clients that read the first one blindly (open). */
  public static Failure emptyErrors() {
    return new Failure(
        "emptyErrors",
        FailureParts.malformedEnvelope(
            400, "{\"success\":false,\"errors\":[],\"messages\":[],\"result\":null}"));
  }

  /** 403, 10000 without {@code messages} and {@code result} (seen). */
  public static Failure missingMessagesAndResult() {
    return new Failure(
        "missingMessagesAndResult",
        FailureParts.malformedEnvelope(
            403,
            "{\"success\":false,\"errors\":[{\"code\":10000,"
                + "\"message\":\"Authentication error\"}]}"));
  }

  /** 400 with a failure envelope and no {@code Content-Type} (open). */
  public static Failure missingContentType() {
    return new Failure("missingContentType", badRequest("invalid body").parts.withoutContentType());
  }

  /** The connection is reset before any byte of an answer (open). */
  public static Failure connectionReset() {
    return new Failure("connectionReset", FailureParts.fault(TransportFault.CONNECTION_RESET));
  }

  /** The connection is closed before any byte of an answer (open). */
  public static Failure emptyReply() {
    return new Failure("emptyReply", FailureParts.fault(TransportFault.EMPTY_REPLY));
  }

  /** A 200 whose body ends before the length that {@code Content-Length} promised (open). */
  public static Failure truncatedBody() {
    return new Failure("truncatedBody", FailureParts.fault(TransportFault.TRUNCATED_BODY));
  }

  /** Bytes that are no HTTP (open). */
  public static Failure garbage() {
    return new Failure("garbage", FailureParts.fault(TransportFault.GARBAGE));
  }

  /** No answer, until the connection is closed after {@link #DEFAULT_LATE_REPLY} (open). */
  public static Failure lateReply() {
    return lateReply(DEFAULT_LATE_REPLY);
  }

  /**
   * No answer, until the connection is closed (open). Waiting takes no thread of the server.
   *
   * @param limit after which the connection is closed, in whole milliseconds, at least 1; longer
   *     than the client waits
   * @throws IllegalArgumentException if the limit is less than that, or more than 24 days
   */
  public static Failure lateReply(Duration limit) {
    return new Failure("lateReply", FailureParts.lateReply(limit));
  }

  /** This failure, striking after the update was applied: the change is made, its answer lost. */
  public Failure afterTheChange() {
    return new Failure(name, parts, true);
  }

  /** The name of the factory that makes it; {@code of} for a failure of the user's own. */
  public String name() {
    return name;
  }

  /** The shape in which the client meets it. */
  public FailureKind kind() {
    return parts.kind();
  }

  /** The HTTP status; empty when no whole answer arrives. */
  public OptionalInt status() {
    return parts.status() == 0 ? OptionalInt.empty() : OptionalInt.of(parts.status());
  }

  /** The headers that this failure brings, its {@code Content-Type} among them. */
  public Map<String, String> headers() {
    return parts.headers();
  }

  /** The body as text, empty where there is none. */
  public String body() {
    return parts.body();
  }

  /** What goes wrong below HTTP; empty when an answer arrives. */
  public Optional<TransportFault> transportFault() {
    return Optional.ofNullable(parts.fault());
  }

  /** After what time a late reply ends by closing the connection; empty for any other failure. */
  public Optional<Duration> lateReplyLimit() {
    return Optional.ofNullable(parts.limit());
  }

  /** Whether the update is applied before this failure strikes. */
  public boolean strikesAfterTheChange() {
    return afterTheChange;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Failure that
        && name.equals(that.name)
        && parts.equals(that.parts)
        && afterTheChange == that.afterTheChange;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, parts, afterTheChange);
  }

  /** The failure in words, such as {@code imageNotFound (404, 5404 Image not found)}. */
  @Override
  public String toString() {
    return name + " (" + parts.summary() + (afterTheChange ? ", after the change" : "") + ")";
  }
}
