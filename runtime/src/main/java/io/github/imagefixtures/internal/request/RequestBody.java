package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The parsed body of a request.
 *
 * @param text the body as text; invalid UTF-8 is replaced with U+FFFD
 * @param object the body as a JSON object; empty if it is not one
 * @param problem why the body is not a JSON object, without a period; empty if it is one
 */
public record RequestBody(String text, Optional<JsonObject> object, Optional<String> problem) {

  /** Parses a body. An empty one is a missing one. */
  public static RequestBody of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      return invalid(text, "the request has no body");
    }
    try {
      JsonValue value = JsonReader.parse(bytes);
      return value instanceof JsonObject object
          ? new RequestBody(text, Optional.of(object), Optional.empty())
          : invalid(text, "the body is " + JsonTypeName.of(value) + ", not an object");
    } catch (JsonSyntaxException e) {
      return invalid(text, "the body is not valid JSON: " + e.getMessage());
    }
  }

  private static RequestBody invalid(String text, String problem) {
    return new RequestBody(text, Optional.empty(), Optional.of(problem));
  }
}
