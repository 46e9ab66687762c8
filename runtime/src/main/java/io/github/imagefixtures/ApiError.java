package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonArray;
import io.github.imagefixtures.internal.json.JsonNumber;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An item of {@code errors} or {@code messages} in an envelope. Immutable: each {@code with} method
 * returns a new instance.
 *
 * <p>{@code code} and {@code message} are specified, {@code error_chain} is observed; {@code
 * documentation_url} and {@code source.pointer} are specified by later versions of the reference.
 */
public final class ApiError {
  private final int code;
  private final String message;
  private final JsonObject json;

  private ApiError(int code, String message, JsonObject json) {
    this.code = code;
    this.message = message;
    this.json = json;
  }

  /**
   * Creates an item with the two members that the reference requires.
   *
   * @param code the code, not negative
   * @throws IllegalArgumentException if the code is negative
   */
  public static ApiError of(int code, String message) {
    if (code < 0) {
      throw new IllegalArgumentException("An error code must not be negative, but was " + code);
    }
    return new ApiError(
        code,
        message,
        JsonObject.EMPTY
            .with("code", new JsonNumber(Integer.toString(code)))
            .with("message", new JsonString(Objects.requireNonNull(message, "message"))));
  }

  /** Returns this item with another error at the end of its {@code error_chain}. */
  public ApiError withCause(int code, String message) {
    List<JsonValue> chain = new ArrayList<>();
    json.get("error_chain").ifPresent(present -> chain.addAll(((JsonArray) present).items()));
    chain.add(of(code, message).json);
    return with("error_chain", new JsonArray(chain));
  }

  /** Returns this item with a {@code documentation_url}. */
  public ApiError withDocumentationUrl(String url) {
    return with("documentation_url", new JsonString(Objects.requireNonNull(url, "url")));
  }

  /**
   * Returns this item with a {@code source.pointer} into the request, such as {@code /metadata}.
   */
  public ApiError withSourcePointer(String pointer) {
    Objects.requireNonNull(pointer, "pointer");
    return with("source", JsonObject.EMPTY.with("pointer", new JsonString(pointer)));
  }

  /** Returns the code. */
  public int code() {
    return code;
  }

  /** Returns the message. */
  public String message() {
    return message;
  }

  JsonObject json() {
    return json;
  }

  /** Returns the item as compact JSON. */
  @Override
  public String toString() {
    return json.toString();
  }

  private ApiError with(String member, JsonValue value) {
    return new ApiError(code, message, json.with(member, value));
  }
}
