package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonBoolean;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A received request, parsed.
 *
 * @param accountSecrets the credentials of the account that received the request, which texts mask
 *     like those of the request; empty if the account is unknown
 * @param response the response; empty before it exists, and for a request that another server
 *     received
 */
public record ReceivedUpdate(
    String method,
    String path,
    RequestPath target,
    Headers headerLines,
    RequestBody content,
    List<String> accountSecrets,
    Optional<Response> response)
    implements UpdateImageRequest {

  /**
   * The response to a request.
   *
   * @param failure the failure; empty if the request was accepted
   */
  public record Response(Optional<Failure> failure) {}

  /** Parses a request. */
  public static ReceivedUpdate of(String method, String rawPath, Headers headers, byte[] body) {
    return new ReceivedUpdate(
        method,
        rawPath,
        RequestPath.of(rawPath),
        headers,
        RequestBody.of(body),
        List.of(),
        Optional.empty());
  }

  /**
   * Converts a request to this type. Another implementation, such as a mock, is parsed from its
   * path, headers and body, or from its properties if it has no body.
   */
  public static ReceivedUpdate of(UpdateImageRequest request) {
    if (request instanceof ReceivedUpdate received) {
      return received;
    }
    // A mock returns null for a string that was not stubbed.
    String body = Objects.requireNonNullElse(request.body(), "");
    String read =
        body.isEmpty()
            ? request.properties().map(p -> JsonValue.of(p).toString()).orElse("")
            : body;
    return of(
        Objects.requireNonNullElse(request.method(), "PATCH"),
        Objects.requireNonNullElse(request.path(), ""),
        Headers.of(request.headers()),
        read.getBytes(StandardCharsets.UTF_8));
  }

  /** Parses a body that was captured without its request. */
  public static ReceivedUpdate ofBody(byte[] body) {
    return of("PATCH", "", Headers.NONE, body);
  }

  /** Parses a body that was captured without its request. */
  public static ReceivedUpdate ofBody(String body) {
    return ofBody(body.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns this request with the credentials of the account that received it. */
  public ReceivedUpdate withAccountSecrets(List<String> secrets) {
    return new ReceivedUpdate(method, path, target, headerLines, content, secrets, response);
  }

  /** Returns this request with its response. */
  public ReceivedUpdate with(Response newResponse) {
    return new ReceivedUpdate(
        method, path, target, headerLines, content, accountSecrets, Optional.of(newResponse));
  }

  @Override
  public Optional<String> accountId() {
    return target.namesAnImage() ? target.account() : Optional.empty();
  }

  @Override
  public Optional<String> imageId() {
    return target.image();
  }

  /** Returns whether the request reads rather than updates. */
  public boolean isRead() {
    return method.equals("GET");
  }

  @Override
  public Map<String, List<String>> headers() {
    return headerLines.asMap();
  }

  @Override
  public Optional<String> header(String name) {
    return headerLines.first(name);
  }

  @Override
  public String body() {
    return content.text();
  }

  @Override
  public Optional<Map<String, @Nullable Object>> properties() {
    return content.object().map(JsonObject::toJava);
  }

  @Override
  public Optional<Map<String, @Nullable Object>> metadata() {
    return metadataObject().map(JsonObject::toJava);
  }

  @Override
  public Optional<Boolean> requireSignedURLs() {
    return property("requireSignedURLs", JsonBoolean.class).map(JsonBoolean::value);
  }

  @Override
  public Optional<String> creator() {
    return property("creator", JsonString.class).map(JsonString::value);
  }

  /** Returns the {@code metadata} to store, with the text of its numbers. */
  public Optional<JsonObject> metadataObject() {
    return property("metadata", JsonObject.class);
  }

  /** Returns a property of the body, of any type. */
  public Optional<JsonValue> property(String name) {
    return content.object().flatMap(object -> object.get(name));
  }

  private <T extends JsonValue> Optional<T> property(String name, Class<T> type) {
    return property(name).filter(type::isInstance).map(type::cast);
  }

  @Override
  public String toString() {
    return RequestLine.of(this);
  }
}
