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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final Pattern BREAKS_THE_LINE = Pattern.compile("[\r\n\0]");
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);

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
   * @param status the HTTP status, 200 to 599 but for 204, 205 and 304, which have no body
   * @throws IllegalArgumentException if the status is none of these
   */
  public static FailureEnvelope status(int status) {
    if (status < 200 || status > 599 || WITHOUT_BODY.contains(status)) {
      throw new IllegalArgumentException(
          "The HTTP status of an envelope is 200 to 599, and one that has a body, but was "
              + status);
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

  /**
   * This envelope with a header on its answer; a second value for one name replaces the first.
   *
   * @throws IllegalArgumentException if the name or the value breaks the line, or the name is empty
   */
  public FailureEnvelope header(String name, String value) {
    if (name.isEmpty() || BREAKS_THE_LINE.matcher(name + value).find()) {
      throw new IllegalArgumentException(
          "A header has a name and stays on its line, but was \"" + name + "\": \"" + value + "\"");
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return new FailureEnvelope(status, errors, messages, more);
  }

  boolean isEmpty() {
    return errors.isEmpty();
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
