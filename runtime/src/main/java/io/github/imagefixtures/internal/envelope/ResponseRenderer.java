package io.github.imagefixtures.internal.envelope;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.internal.json.JsonArray;
import io.github.imagefixtures.internal.json.JsonBoolean;
import io.github.imagefixtures.internal.json.JsonNull;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.AccountResponse;
import io.github.imagefixtures.internal.state.ImageState;
import io.github.imagefixtures.internal.state.Outcome;
import io.github.imagefixtures.internal.state.Quota;
import io.github.imagefixtures.internal.state.ResponseStamp;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders the response of an account as an HTTP response. */
public final class ResponseRenderer {
  private static final JsonArray NOTHING = new JsonArray(List.of());

  /** RFC_1123_DATE_TIME of the JDK writes the day with one digit, which HTTP does not allow. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private ResponseRenderer() {}

  /**
   * Renders a response.
   *
   * @param request the request, whose {@code Accept} selects the format of an edge error
   */
  public static RenderedResponse render(AccountResponse response, ReceivedUpdate request) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Date", DATE.format(response.stamp().time()));
    headers.put("Server", "cloudflare");
    headers.put("cf-ray", response.stamp().rayId() + "-AMS");
    if (response.outcome() instanceof Outcome.Failed failed
        && failed.failure().kind() == FailureKind.EDGE_ERROR) {
      return edgeError(failed.failure(), headers, response.stamp(), request);
    }
    Quota quota = response.quota();
    headers.put(
        "Ratelimit",
        "\"default\";r=" + quota.remaining() + ";t=" + quota.timeUntilReset().toSeconds());
    headers.put(
        "Ratelimit-Policy", "\"default\";q=" + quota.limit() + ";w=" + quota.window().toSeconds());
    if (response.outcome() instanceof Outcome.Succeeded success) {
      headers.put("Content-Type", RenderedResponse.JSON);
      return new RenderedResponse(200, headers, success(success.image()).toString());
    }
    Failure failure = ((Outcome.Failed) response.outcome()).failure();
    return new RenderedResponse(
        failure.status().orElse(0),
        RenderedResponse.mergedHeaders(headers, failure.headers()),
        failure.body(),
        failure.transportFault(),
        failure.lateReplyLimit());
  }

  private static RenderedResponse edgeError(
      Failure failure, Map<String, String> common, ResponseStamp stamp, ReceivedUpdate request) {
    Map<String, String> headers = RenderedResponse.mergedHeaders(common, failure.headers());
    int status = failure.status().orElseThrow();
    List<String> accept = request.headers().getOrDefault("Accept", List.of());
    ErrorFormat format = ErrorFormat.preferredBy(String.join(",", accept));
    if (format == ErrorFormat.HTML) {
      return new RenderedResponse(status, headers, failure.body());
    }
    headers.put("Content-Type", format.contentType);
    return new RenderedResponse(
        status, headers, EdgeError.ofStatus(status).problem(headers, stamp));
  }

  /** Returns the success envelope of an image. */
  public static JsonObject success(ImageState image) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("success", new JsonBoolean(true));
    members.put("errors", NOTHING);
    members.put("messages", NOTHING);
    members.put("result", result(image));
    return new JsonObject(members);
  }

  private static JsonObject result(ImageState image) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("id", new JsonString(image.id()));
    members.put(
        "filename",
        image.filename() == null ? JsonNull.INSTANCE : new JsonString(image.filename()));
    image.meta().ifPresent(meta -> members.put("meta", meta));
    members.put("requireSignedURLs", new JsonBoolean(image.requireSignedURLs()));
    members.put("uploaded", new JsonString(image.uploaded()));
    members.put(
        "variants",
        new JsonArray(image.variantUris().stream().<JsonValue>map(JsonString::new).toList()));
    image.creator().ifPresent(creator -> members.put("creator", new JsonString(creator)));
    return new JsonObject(members);
  }
}
