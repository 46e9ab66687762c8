package io.github.imagefixtures;

import io.github.imagefixtures.internal.envelope.RenderedResponse;
import io.github.imagefixtures.internal.json.Escaper;
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
 * A custom failure envelope. Immutable: each method returns a new instance.
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
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final Pattern HEADER_VALUE =
      Pattern.compile("(?:[\\x21-\\x7E](?:[\\t\\x20-\\x7E]*[\\x21-\\x7E])?)?");
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
   * Creates an envelope without errors and messages.
   *
   * @param status the HTTP status, 200 to 599 except 204, 205 and 304, which have no body
   * @throws IllegalArgumentException if the status is out of range
   */
  public static FailureEnvelope status(int status) {
    if (status < 200 || status > 599 || WITHOUT_BODY.contains(status)) {
      throw new IllegalArgumentException(
          "The HTTP status of an envelope must be 200 to 599, except 204, 205 and 304, but was "
              + status);
    }
    return new FailureEnvelope(status, List.of(), List.of(), Map.of());
  }

  /**
   * Returns this envelope with another item in {@code errors}.
   *
   * @param code the code, not negative
   * @throws IllegalArgumentException if the code is negative
   */
  public FailureEnvelope error(int code, String message) {
    return error(ApiError.of(code, message));
  }

  /** Returns this envelope with another item in {@code errors}. */
  public FailureEnvelope error(ApiError error) {
    Objects.requireNonNull(error, "error");
    return new FailureEnvelope(status, append(errors, error), messages, headers);
  }

  /**
   * Returns this envelope with another item in {@code messages}.
   *
   * @param code the code, not negative
   * @throws IllegalArgumentException if the code is negative
   */
  public FailureEnvelope message(int code, String message) {
    return new FailureEnvelope(
        status, errors, append(messages, ApiError.of(code, message)), headers);
  }

  /**
   * Returns this envelope with a header of its response. The header replaces one of the same name,
   * ignoring case: a header of this envelope, or one that every response has, such as {@code
   * Content-Type} and {@code cf-ray}.
   *
   * @param name letters, digits and {@code !#$%&'*+-.^_`|~}, at least one (RFC 9110 section 5.1)
   * @param value printable ASCII without leading or trailing blanks; may be empty
   * @throws IllegalArgumentException if the name or the value has another form
   */
  public FailureEnvelope header(String name, String value) {
    if (!HEADER_NAME.matcher(Objects.requireNonNull(name, "name")).matches()) {
      throw new IllegalArgumentException(
          "A header name must consist of letters, digits and !#$%&'*+-.^_`|~, but was "
              + Escaper.quote(name));
    }
    if (!HEADER_VALUE.matcher(Objects.requireNonNull(value, "value")).matches()) {
      throw new IllegalArgumentException(
          "A header value must be printable ASCII without leading or trailing blanks, but that of "
              + name
              + " was "
              + Escaper.quote(value));
    }
    return new FailureEnvelope(
        status, errors, messages, RenderedResponse.mergedHeaders(headers, Map.of(name, value)));
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

  /** Returns the status and the first error, such as {@code 404, 5404 Image not found}. */
  String summary() {
    return status
        + (errors.isEmpty() ? "" : ", " + errors.get(0).code() + " " + errors.get(0).message());
  }

  JsonObject json() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("success", new JsonBoolean(false));
    members.put("errors", items(errors));
    members.put("messages", items(messages));
    members.put("result", JsonNull.INSTANCE);
    return new JsonObject(members);
  }

  /** Returns the envelope as compact JSON. */
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
