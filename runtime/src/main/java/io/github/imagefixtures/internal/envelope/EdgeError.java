package io.github.imagefixtures.internal.envelope;

import io.github.imagefixtures.internal.json.JsonBoolean;
import io.github.imagefixtures.internal.json.JsonNumber;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.state.ResponseStamp;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An error of Cloudflare's edge, which responds itself if it gets no response from the API.
 *
 * @param name the {@code error_name}
 * @param category the {@code error_category}: {@code cloudflare}, {@code origin} or {@code ssl}
 * @param serviceRetryAfter the seconds in the service's {@code Retry-After}; 0 if a retry is
 *     useless
 */
public record EdgeError(
    int status, String title, String name, String category, int serviceRetryAfter) {
  private static final String RETRY_AFTER = "Retry-After";
  private static final String ORIGIN = "origin";
  private static final String SSL = "ssl";

  /** Returns the error with a status: 500, 502, 504 or 520 to 526. */
  public static EdgeError ofStatus(int status) {
    return switch (status) {
      case 500 ->
          new EdgeError(500, "Internal server error", "internal_server_error", "cloudflare", 60);
      case 502 -> new EdgeError(502, "Bad gateway", "origin_bad_gateway", ORIGIN, 60);
      case 504 -> new EdgeError(504, "Gateway time-out", "origin_gateway_timeout", ORIGIN, 120);
      case 520 ->
          new EdgeError(
              520, "Web server is returning an unknown error", "origin_unknown_error", ORIGIN, 60);
      case 521 -> new EdgeError(521, "Web server is down", "origin_down", ORIGIN, 60);
      case 522 ->
          new EdgeError(522, "Connection timed out", "origin_connection_timeout", ORIGIN, 120);
      case 523 -> new EdgeError(523, "Origin is unreachable", "origin_unreachable", ORIGIN, 60);
      case 524 -> new EdgeError(524, "A timeout occurred", "origin_response_timeout", ORIGIN, 60);
      case 525 -> new EdgeError(525, "SSL handshake failed", "ssl_handshake_failed", SSL, 0);
      case 526 -> new EdgeError(526, "Invalid SSL certificate", "ssl_invalid_certificate", SSL, 0);
      default -> throw new IllegalArgumentException("No edge error has the status " + status);
    };
  }

  /**
   * Returns the response to a request without {@code Accept}, without the headers that differ in
   * each response.
   *
   * @param retryAfter the seconds to wait; ignored if a retry is useless
   */
  public RenderedResponse html(int retryAfter) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", ErrorFormat.HTML.contentType);
    if (serviceRetryAfter > 0) {
      headers.put(RETRY_AFTER, Integer.toString(retryAfter));
    }
    headers.put(
        "Cache-Control",
        "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0");
    headers.put("Expires", "Thu, 01 Jan 1970 00:00:01 GMT");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("X-Frame-Options", "SAMEORIGIN");
    String body =
        String.format(
            Locale.ROOT,
            """
        <!DOCTYPE html>
        <html lang="en-US">
        <head><title>api.cloudflare.com | %1$s</title></head>
        <body><h1>%1$s</h1><p>Visit cloudflare.com for more information.</p></body>
        </html>
        """,
            status + ": " + title);
    return new RenderedResponse(status, headers, body);
  }

  /**
   * Returns the body as RFC 9457 describes it.
   *
   * @param headers the headers of the response; the body repeats {@code Retry-After}
   */
  String problem(Map<String, String> headers, ResponseStamp stamp) {
    Optional<String> retryAfter = Optional.ofNullable(headers.get(RETRY_AFTER));
    JsonString ray = new JsonString(stamp.rayId());
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(
        "type",
        new JsonString(
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
                + "cloudflare-5xx-errors/error-"
                + status
                + "/"));
    members.put("title", new JsonString("Error " + status + ": " + title));
    members.put("status", number(status));
    members.put("detail", new JsonString(detail()));
    members.put("instance", ray);
    members.put("error_code", number(status));
    members.put("error_name", new JsonString(name));
    members.put("error_category", new JsonString(category));
    members.put("ray_id", ray);
    members.put(
        "timestamp", new JsonString(stamp.time().truncatedTo(ChronoUnit.SECONDS).toString()));
    members.put("zone", new JsonString("api.cloudflare.com"));
    members.put("cloudflare_error", new JsonBoolean(true));
    members.put("retryable", new JsonBoolean(retryAfter.isPresent()));
    retryAfter.ifPresent(seconds -> members.put("retry_after", new JsonNumber(seconds)));
    members.put("owner_action_required", new JsonBoolean(!category.equals("cloudflare")));
    members.put(
        "what_you_should_do",
        new JsonString(
            retryAfter
                .map(seconds -> "Wait at least " + seconds + " seconds, then retry the request.")
                .orElse("Do not retry: the operator of the API must correct its certificate.")));
    members.put("footer", new JsonString("Cloudflare generated this error."));
    return new JsonObject(members).toString();
  }

  private String detail() {
    return switch (category) {
      case ORIGIN -> "The edge received no valid response from the API.";
      case SSL -> "The edge could not open a secure connection to the API.";
      default -> "The edge could not process the request.";
    };
  }

  private static JsonNumber number(int value) {
    return new JsonNumber(Integer.toString(value));
  }
}
