package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonArray;
import io.github.imagefixtures.internal.json.JsonBoolean;
import io.github.imagefixtures.internal.json.JsonNull;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A failure envelope of the user's own, part by part. Immutable: each method gives a new one.
 *
 * <pre>{@code
 * Failure.of(
 *     FailureEnvelope.status(400)
 *         .error(ApiError.of(5400, "Bad request").withSourcePointer("/metadata"))
 *         .error(5455, "Unsupported")
 *         .header("Retry-After", "1"));
 * }</pre>
 */
public final class FailureEnvelope {
  private final int status;
  private final List<ApiError> errors;
  private final List<ApiError> messages;
  private final Map<String, String> headers;

  private FailureEnvelope(
      int status, List<ApiError> errors, List<ApiError> messages, Map<String, String> headers) {
    this.status = status;
    this.errors = errors;
    this.messages = messages;
    this.headers = headers;
  }

  /**
   * An envelope with nothing in it yet.
   *
   * @param status the HTTP status, 200 to 599
   * @throws IllegalArgumentException if the status is out of that range
   */
  public static FailureEnvelope status(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("An HTTP status is 200 to 599 here, but was " + status);
    }
    return new FailureEnvelope(status, List.of(), List.of(), Map.of());
  }

  /** This envelope with one more item in {@code errors}. */
  public FailureEnvelope error(int code, String message) {
    return error(ApiError.of(code, message));
  }

  /** This envelope with one more item in {@code errors}. */
  public FailureEnvelope error(ApiError error) {
    return new FailureEnvelope(status, append(errors, error), messages, headers);
  }

  /** This envelope with one more item in {@code messages}. */
  public FailureEnvelope message(int code, String message) {
    return new FailureEnvelope(
        status, errors, append(messages, ApiError.of(code, message)), headers);
  }

  /** This envelope with a header on its answer; a second value for one name replaces the first. */
  public FailureEnvelope header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new FailureEnvelope(status, errors, messages, more);
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** The first error in words, {@code ", 5404 Image not found"}, or nothing. */
  String summary() {
    return errors.isEmpty() ? "" : ", " + errors.get(0).code() + " " + errors.get(0).message();
  }

  JsonObject json() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("success", new JsonBoolean(false));
    members.put("errors", items(errors));
    members.put("messages", items(messages));
    members.put("result", JsonNull.INSTANCE);
    return new JsonObject(members);
  }

  /** The envelope as compact JSON. */
  @Override
  public String toString() {
    return json().toString();
  }

  private static JsonArray items(List<ApiError> errors) {
    return new JsonArray(errors.stream().<JsonValue>map(ApiError::json).toList());
  }

  private static List<ApiError> append(List<ApiError> items, ApiError item) {
    List<ApiError> more = new ArrayList<>(items);
    more.add(item);
    return List.copyOf(more);
  }
}
