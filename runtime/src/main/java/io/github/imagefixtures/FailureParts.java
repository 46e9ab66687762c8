package io.github.imagefixtures;

import io.github.imagefixtures.internal.envelope.HeaderLines;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a failure goes over the wire.
 *
 * @param status the HTTP status, 0 where none arrives
 * @param summary the failure in a few words, for messages
 */
record FailureParts(
    FailureKind kind,
    int status,
    Map<String, String> headers,
    String body,
    @Nullable TransportFault fault,
    @Nullable Duration limit,
    String summary) {

  private static final String CONTENT_TYPE = "Content-Type";

  FailureParts {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  static FailureParts envelope(int status, int code, String message) {
    return envelope(FailureEnvelope.status(status).error(code, message));
  }

  static FailureParts invalidHeaders(int causeCode, String cause) {
    return envelope(
        FailureEnvelope.status(400)
            .error(ApiError.of(6003, "Invalid request headers").withCause(causeCode, cause)));
  }

  static FailureParts rateLimited(Duration retryAfter) {
    Objects.requireNonNull(retryAfter, "retryAfter");
    if (retryAfter.isNegative() || retryAfter.getNano() != 0) {
      throw new IllegalArgumentException(
          "Retry-After is sent in whole seconds, not negative, but was "
              + retryAfter
              + ": write Duration.ofSeconds(1), say");
    }
    return envelope(
        FailureEnvelope.status(429)
            .error(971, "Please wait and consider throttling your request speed")
            .header("Retry-After", Long.toString(retryAfter.toSeconds()))
            .header("Ratelimit", "\"default\";r=0;t=" + retryAfter.toSeconds()));
  }

  static FailureParts envelope(FailureEnvelope envelope) {
    Objects.requireNonNull(envelope, "envelope");
    if (envelope.isEmpty()) {
      throw new IllegalArgumentException(
          "A failure envelope has at least one error: add .error(code, message), or take"
              + " Failure.emptyErrors()");
    }
    return answer(
        FailureKind.ENVELOPE,
        envelope.status(),
        HeaderLines.replaced(Map.of(CONTENT_TYPE, "application/json"), envelope.headers()),
        envelope.toString(),
        envelope.status() + envelope.summary());
  }

  static FailureParts malformedEnvelope(int status, String body) {
    return answer(
        FailureKind.MALFORMED_ENVELOPE,
        status,
        Map.of(CONTENT_TYPE, "application/json"),
        body,
        status + " " + body);
  }

  static FailureParts plainText(int status, int code, String message) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(CONTENT_TYPE, "text/plain;charset=utf-8");
    headers.put("cf-images", "err=" + code);
    String body = "ERROR " + code + ": " + message;
    return answer(
        FailureKind.PLAIN_TEXT, status, headers, body + "\n", status + " as plain text, " + body);
  }

  static FailureParts edgePage(int status, String title) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(CONTENT_TYPE, "text/html; charset=UTF-8");
    headers.put("Server", "cloudflare");
    String heading = status + ": " + title;
    String body =
        """
        <!DOCTYPE html>
        <html lang="en-US">
        <head><title>api.cloudflare.com | %1$s</title></head>
        <body><h1>%1$s</h1><p>Visit cloudflare.com for more information.</p></body>
        </html>
        """
            .formatted(heading);
    return answer(
        FailureKind.EDGE_PAGE, status, headers, body, status + " as an HTML page, " + title);
  }

  static FailureParts fault(TransportFault fault) {
    String summary = fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new FailureParts(FailureKind.TRANSPORT, 0, Map.of(), "", fault, null, summary);
  }

  static FailureParts lateReply(Duration limit) {
    Objects.requireNonNull(limit, "limit");
    if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofDays(24)) > 0) {
      throw new IllegalArgumentException(
          "A late reply ends after 1 millisecond to 24 days, but was to end after " + limit);
    }
    return new FailureParts(
        FailureKind.TRANSPORT,
        0,
        Map.of(),
        "",
        TransportFault.LATE_REPLY,
        limit,
        "no reply, closed after " + limit.toMillis() + " ms");
  }

  FailureParts withoutContentType() {
    Map<String, String> rest = new LinkedHashMap<>(headers);
    rest.remove(CONTENT_TYPE);
    return new FailureParts(
        FailureKind.MALFORMED_ENVELOPE,
        status,
        rest,
        body,
        fault,
        limit,
        summary + ", no Content-Type");
  }

  private static FailureParts answer(
      FailureKind kind, int status, Map<String, String> headers, String body, String summary) {
    return new FailureParts(kind, status, headers, body, null, null, summary);
  }
}
