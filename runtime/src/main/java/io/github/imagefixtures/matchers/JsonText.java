package io.github.imagefixtures.matchers;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the JSON that a test expects. */
final class JsonText {
  private JsonText() {}

  static Map<String, @Nullable Object> object(String json) {
    Objects.requireNonNull(
        json,
        "json: use sendsNull(\"metadata\") to expect JSON's null,"
            + " leavesMetadataUnchanged() to expect nothing");
    try {
      JsonValue value = JsonReader.parse(json);
      if (value instanceof JsonObject object) {
        return object.toJava();
      }
      throw new IllegalArgumentException(
          "The expected metadata is " + JsonTypeName.of(value) + ", not an object: " + json);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(
          "The expected metadata is no JSON: " + e.getMessage() + ": " + json, e);
    }
  }
}
