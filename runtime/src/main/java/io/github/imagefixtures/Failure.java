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
 * of a neighbouring call).
 */
public final class Failure {

  /** How long a late reply keeps the connection open when nothing else is said: 10 seconds. */
  public static final Duration DEFAULT_LATE_REPLY = Duration.ofSeconds(10);

  private final String name;
  private final FailureKind kind;
  private final FailureParts parts;
  private final boolean afterTheChange;

  private Failure(String name, FailureKind kind, FailureParts parts, boolean afterTheChange) {
    this.name = name;
    this.kind = kind;
    this.parts = parts;
    this.afterTheChange = afterTheChange;
  }

  /**
   * A failure envelope with one error.
   *
   * @param status the HTTP status, 200 to 599
   * @param code the error's code, not negative; the service's own begin at 1000, but for 971
   * @param message the error's message
   * @throws IllegalArgumentException if status or code is out of range
   */
  public static Failure of(int status, int code, String message) {
    return of(FailureEnvelope.status(status).error(code, message));
  }

  /** A failure envelope put together by hand. */
  public static Failure of(FailureEnvelope envelope) {
    return envelope("of", envelope);
  }

  /** Every failure that the service is known to give: one for each {@link KnownFailure}. */
  public static List<Failure> all() {
    return Arrays.stream(KnownFailure.values()).map(Failure::known).toList();
  }

  /** The failure of this name; the factories below give the same ones, with their facts. */
  public static Failure known(KnownFailure known) {
    return switch (known) {
      case MISSING_CREDENTIALS -> missingCredentials();
      case MALFORMED_TOKEN -> malformedToken();
      case MALFORMED_KEY -> malformedKey();
      case UNKNOWN_CREDENTIALS -> unknownCredentials();
      case UNKNOWN_CREDENTIALS_401 -> unknownCredentials401();
      case FOREIGN_CREDENTIALS -> foreignCredentials();
      case NO_ROUTE -> noRoute();
      case COULD_NOT_ROUTE -> couldNotRoute();
      case IMAGES_NOT_ENABLED -> imagesNotEnabled();
      case IMAGE_NOT_FOUND -> imageNotFound();
      case IMAGE_NOT_FOUND_AS_TEXT -> imageNotFoundAsText();
      case BAD_REQUEST -> badRequest("invalid body");
      case METADATA_TOO_LARGE -> metadataTooLarge();
      case METHOD_NOT_ALLOWED -> methodNotAllowed("PATCH");
      case RATE_LIMITED -> rateLimited(Duration.ZERO);
      case SERVICE_FAULT -> serviceFault();
      case SERVICE_UNAVAILABLE -> serviceUnavailable();
      case BAD_GATEWAY -> badGateway();
      case UNKNOWN_ORIGIN_ERROR -> unknownOriginError();
      case ORIGIN_DOWN -> originDown();
      case ORIGIN_CONNECTION_TIMED_OUT -> originConnectionTimedOut();
      case ORIGIN_UNREACHABLE -> originUnreachable();
      case ORIGIN_TIMED_OUT -> originTimedOut();
      case SUCCESS_FALSE_WITH_STATUS_200 -> successFalseWithStatus200();
      case EMPTY_ERRORS -> emptyErrors();
      case MISSING_MESSAGES_AND_RESULT -> missingMessagesAndResult();
      case MISSING_CONTENT_TYPE -> missingContentType();
      case CONNECTION_RESET -> connectionReset();
      case EMPTY_REPLY -> emptyReply();
      case TRUNCATED_BODY -> truncatedBody();
      case GARBAGE -> garbage();
      case LATE_REPLY -> lateReply(DEFAULT_LATE_REPLY);
    };
  }

  /** 400, 9106: the request carries no credentials (seen). */
  public static Failure missingCredentials() {
    return envelope(
        "missingCredentials",
        400,
        9106,
        "Missing X-Auth-Key, X-Auth-Email or Authorization headers");
  }

  /** 400, 6003 with 6111 in its {@code error_chain}: the token has no valid form (seen). */
  public static Failure malformedToken() {
    return invalidHeaders("malformedToken", 6111, "Invalid format for Authorization header");
  }

  /** 400, 6003 with 6103 in its {@code error_chain}: the key has no valid form (seen). */
  public static Failure malformedKey() {
    return invalidHeaders("malformedKey", 6103, "Invalid format for X-Auth-Key header");
  }

  /** 403, 10000: credentials that nobody has, or that lack a permission (seen). */
  public static Failure unknownCredentials() {
    return envelope("unknownCredentials", 403, 10000, "Authentication error");
  }

  /** 401, 10000: the same as {@link #unknownCredentials()} with another status (told). */
  public static Failure unknownCredentials401() {
    return envelope("unknownCredentials401", 401, 10000, "Authentication error");
  }

  /** 403, 9109: the credentials are those of another account (told). */
  public static Failure foreignCredentials() {
    return envelope("foreignCredentials", 403, 9109, "Unauthorized to access requested resource");
  }

  /** 404, 7003: no such path, as the reference's example words it (reference). */
  public static Failure noRoute() {
    return envelope("noRoute", 404, 7003, "No route for the URI");
  }

  /** 404, 7003: no such path, as the service words it (seen). */
  public static Failure couldNotRoute() {
    return envelope(
        "couldNotRoute",
        404,
        7003,
        "Could not route to /client/v4/accounts/images/v1, perhaps your object identifier is"
            + " invalid?");
  }

  /** 403, 5403: the account has no Cloudflare Images (told). */
  public static Failure imagesNotEnabled() {
    return envelope(
        "imagesNotEnabled", 403, 5403, "The given account is not enabled for Cloudflare Images");
  }

  /** 404, 5404: the account has no such image (seen). */
  public static Failure imageNotFound() {
    return envelope("imageNotFound", 404, 5404, "Image not found");
  }

  /** 404 as plain text: how the Images service behind the gateway says image not found (seen). */
  public static Failure imageNotFoundAsText() {
    return new Failure(
        "imageNotFoundAsText",
        FailureKind.PLAIN_TEXT,
        FailureParts.plainText(404, 5404, "Image not found"),
        false);
  }

  /** 400, 5400: a body that the service refuses (told). */
  public static Failure badRequest(String reason) {
    return envelope("badRequest", 400, 5400, "Bad request: " + reason);
  }

  /** 400, 5400: metadata over 1024 bytes (the bound: reference; the answer: told). */
  public static Failure metadataTooLarge() {
    return envelope(
        "metadataTooLarge", 400, 5400, "Bad request: metadata must not exceed 1024 bytes");
  }

  /** 405, 10000: the path exists, but not for this method (told). */
  public static Failure methodNotAllowed(String method) {
    return envelope(
        "methodNotAllowed",
        405,
        10000,
        method + " method not allowed for the api_token authentication scheme");
  }

  /**
   * 429, 971 with {@code Retry-After}: too many requests (seen). {@link ImagesApi#limitRate(int,
   * Duration)} is the quota that gives it by itself.
   *
   * @param retryAfter whole seconds, not negative
   * @throws IllegalArgumentException if it is negative or no whole number of seconds
   */
  public static Failure rateLimited(Duration retryAfter) {
    if (retryAfter.isNegative() || retryAfter.getNano() != 0) {
      throw new IllegalArgumentException(
          "Retry-After is sent in whole seconds, not negative, but was "
              + retryAfter
              + ": write Duration.ofSeconds(1), say");
    }
    return envelope(
        "rateLimited",
        FailureEnvelope.status(429)
            .error(971, "Please wait and consider throttling your request speed")
            .header("Retry-After", Long.toString(retryAfter.toSeconds()))
            .header("Ratelimit", "\"default\";r=0;t=" + retryAfter.toSeconds()));
  }

  /** 500, 5500: a fault of the service (told). */
  public static Failure serviceFault() {
    return envelope("serviceFault", 500, 5500, "Internal server error");
  }

  /** 503, 5503: the service is not available (told). */
  public static Failure serviceUnavailable() {
    return envelope("serviceUnavailable", 503, 5503, "Service temporarily unavailable");
  }

  /** 502 as a page of the edge: bad gateway (seen). */
  public static Failure badGateway() {
    return edgePage("badGateway", 502, "Bad gateway");
  }

  /** 520 as a page of the edge: the origin gave an answer that is none (seen). */
  public static Failure unknownOriginError() {
    return edgePage("unknownOriginError", 520, "Web server is returning an unknown error");
  }

  /** 521 as a page of the edge: the origin refused the connection (seen). */
  public static Failure originDown() {
    return edgePage("originDown", 521, "Web server is down");
  }

  /** 522 as a page of the edge: the origin did not take the connection in time (seen). */
  public static Failure originConnectionTimedOut() {
    return edgePage("originConnectionTimedOut", 522, "Connection timed out");
  }

  /** 523 as a page of the edge: there is no way to the origin (seen). */
  public static Failure originUnreachable() {
    return edgePage("originUnreachable", 523, "Origin is unreachable");
  }

  /** 524 as a page of the edge: the origin took the request and did not answer in time (seen). */
  public static Failure originTimedOut() {
    return edgePage("originTimedOut", 524, "A timeout occurred");
  }

  /** 200 with a failure envelope: for clients that read the status alone. */
  public static Failure successFalseWithStatus200() {
    return malformed(
        "successFalseWithStatus200",
        FailureParts.json(
            200,
            "{\"success\":false,\"errors\":[{\"code\":5400,\"message\":\"Bad request\"}],"
                + "\"messages\":[],\"result\":null}"));
  }

  /** 400 with no error in {@code errors}: for clients that read the first one blindly. */
  public static Failure emptyErrors() {
    return malformed(
        "emptyErrors",
        FailureParts.json(
            400, "{\"success\":false,\"errors\":[],\"messages\":[],\"result\":null}"));
  }

  /** 403, 10000 without {@code messages} and {@code result} (seen). */
  public static Failure missingMessagesAndResult() {
    return malformed(
        "missingMessagesAndResult",
        FailureParts.json(
            403,
            "{\"success\":false,\"errors\":[{\"code\":10000,"
                + "\"message\":\"Authentication error\"}]}"));
  }

  /** 400 with a failure envelope and no {@code Content-Type}. */
  public static Failure missingContentType() {
    return malformed("missingContentType", badRequest("invalid body").parts.withoutContentType());
  }

  /** The connection is reset before any byte of an answer. */
  public static Failure connectionReset() {
    return transport("connectionReset", TransportFault.CONNECTION_RESET);
  }

  /** The connection is closed before any byte of an answer. */
  public static Failure emptyReply() {
    return transport("emptyReply", TransportFault.EMPTY_REPLY);
  }

  /** A 200 whose body ends before the length that {@code Content-Length} promised. */
  public static Failure truncatedBody() {
    return transport("truncatedBody", TransportFault.TRUNCATED_BODY);
  }

  /** Bytes that are no HTTP. */
  public static Failure garbage() {
    return transport("garbage", TransportFault.GARBAGE);
  }

  /**
   * No answer, until the connection is closed.
   *
   * @param limit after which the connection is closed, positive; longer than the client waits
   * @throws IllegalArgumentException if the limit is not positive
   */
  public static Failure lateReply(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("A late reply has a positive limit, but was " + limit);
    }
    return new Failure("lateReply", FailureKind.TRANSPORT, FailureParts.lateReply(limit), false);
  }

  /** This failure, striking after the update was applied: the change is made, its answer lost. */
  public Failure afterTheChange() {
    return new Failure(name, kind, parts, true);
  }

  /** The name of the factory that makes it; {@code of} for a failure of the user's own. */
  public String name() {
    return name;
  }

  /** The shape in which the client meets it. */
  public FailureKind kind() {
    return kind;
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
        && kind == that.kind
        && parts.equals(that.parts)
        && afterTheChange == that.afterTheChange;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, parts, afterTheChange);
  }

  /** The failure in words, such as {@code imageNotFound (404, 5404 Image not found)}. */
  @Override
  public String toString() {
    return name + " (" + parts.summary() + (afterTheChange ? ", after the change" : "") + ")";
  }

  private static Failure envelope(String name, int status, int code, String message) {
    return envelope(name, FailureEnvelope.status(status).error(code, message));
  }

  private static Failure envelope(String name, FailureEnvelope envelope) {
    return new Failure(name, FailureKind.ENVELOPE, FailureParts.envelope(envelope), false);
  }

  private static Failure invalidHeaders(String name, int causeCode, String cause) {
    return envelope(
        name,
        FailureEnvelope.status(400)
            .error(ApiError.of(6003, "Invalid request headers").withCause(causeCode, cause)));
  }

  private static Failure edgePage(String name, int status, String title) {
    return new Failure(name, FailureKind.EDGE_PAGE, FailureParts.edgePage(status, title), false);
  }

  private static Failure malformed(String name, FailureParts parts) {
    return new Failure(name, FailureKind.MALFORMED_ENVELOPE, parts, false);
  }

  private static Failure transport(String name, TransportFault fault) {
    return new Failure(name, FailureKind.TRANSPORT, FailureParts.fault(fault), false);
  }
}
