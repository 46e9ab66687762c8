package io.github.imagefixtures.internal.json;

import java.util.Map;

/** Writes a value as compact JSON text. */
final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  static String write(JsonValue value) {
    JsonWriter writer = new JsonWriter();
    writer.append(value);
    return writer.out.toString();
  }

  private void append(JsonValue value) {
    if (value instanceof JsonObject object) {
      append(object);
    } else if (value instanceof JsonArray array) {
      append(array);
    } else if (value instanceof JsonString string) {
      append(string.value());
    } else {
      out.append(value);
    }
  }

  private void append(JsonObject object) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      out.append(separator);
      append(member.getKey());
      out.append(':');
      append(member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void append(JsonArray array) {
    out.append('[');
    String separator = "";
    for (JsonValue item : array.items()) {
      out.append(separator);
      append(item);
      separator = ",";
    }
    out.append(']');
  }

  private void append(String string) {
    out.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> appendOther(c);
      }
    }
    out.append('"');
  }

  private void appendOther(char c) {
    if (c < ' ') {
      out.append("\\u00")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    } else {
      out.append(c);
    }
  }
}
