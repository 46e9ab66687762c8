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
 * One item of an envelope's {@code errors} or {@code messages}. Immutable.
 *
 * <p>{@code code} and {@code message} are the reference's; {@code error_chain} was seen, {@code
 * documentation_url} and {@code source.pointer} are newer than the reference.
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
   * An item with the two members that the reference requires.
   *
   * @throws IllegalArgumentException if the code is negative
   */
  public static ApiError of(int code, String message) {
    if (code < 0) {
      throw new IllegalArgumentException("An error code is not negative, but was " + code);
    }
    return new ApiError(
        code,
        message,
        JsonObject.EMPTY
            .with("code", new JsonNumber(Integer.toString(code)))
            .with("message", new JsonString(Objects.requireNonNull(message, "message"))));
  }

  /** This item with one more error at the end of its {@code error_chain}. */
  public ApiError withCause(int code, String message) {
    List<JsonValue> chain = new ArrayList<>();
    json.get("error_chain").ifPresent(present -> chain.addAll(((JsonArray) present).items()));
    chain.add(of(code, message).json);
    return with("error_chain", new JsonArray(chain));
  }

  /** This item with a {@code documentation_url}. */
  public ApiError withDocumentationUrl(String url) {
    return with("documentation_url", new JsonString(Objects.requireNonNull(url, "url")));
  }

  /** This item with a {@code source.pointer} into the request, such as {@code /metadata}. */
  public ApiError withSourcePointer(String pointer) {
    Objects.requireNonNull(pointer, "pointer");
    return with("source", JsonObject.EMPTY.with("pointer", new JsonString(pointer)));
  }

  /** The item's {@code code}. */
  public int code() {
    return code;
  }

  /** The item's {@code message}. */
  public String message() {
    return message;
  }

  JsonObject json() {
    return json;
  }

  /** The item as compact JSON. */
  @Override
  public String toString() {
    return json.toString();
  }

  private ApiError with(String member, JsonValue value) {
    return new ApiError(code, message, json.with(member, value));
  }
}
