package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request's body, read once.
 *
 * @param text the body as text; bytes that are no UTF-8 become U+FFFD
 * @param object the JSON object that it is; empty when it is anything else
 * @param problem why it is no JSON object, as the end of a sentence; empty when it is one
 */
public record RequestBody(String text, Optional<JsonObject> object, Optional<String> problem) {

  /** Reads a body; an empty one counts as none. */
  public static RequestBody of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      return refused(text, "the request has no body");
    }
    try {
      JsonValue value = JsonReader.parse(bytes);
      return value instanceof JsonObject object
          ? new RequestBody(text, Optional.of(object), Optional.empty())
          : refused(text, "the body is " + JsonTypeName.of(value) + ", not an object");
    } catch (JsonSyntaxException e) {
      return refused(text, "the body is no JSON: " + e.getMessage());
    }
  }

  private static RequestBody refused(String text, String problem) {
    return new RequestBody(text, Optional.empty(), Optional.of(problem));
  }
}
