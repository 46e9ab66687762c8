package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonArray;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON as people write it: on one line with spaces, or with one member a line when it is long. What
 * is nested so deep that lines are mostly indentation stands on one line.
 */
final class JsonText {
  private JsonText() {}

  /** The text, in lines of about the given width; a string is never broken. */
  static String of(JsonValue value, int width) {
    return of(value, "", width);
  }

  static String quoted(String text) {
    return new JsonString(text).toString();
  }

  private static String of(JsonValue value, String indent, int width) {
    String line = oneLine(value);
    if (indent.length() + line.length() <= width || indent.length() >= width / 2) {
      return line;
    }
    String deeper = indent + "  ";
    if (value instanceof JsonObject object && !object.members().isEmpty()) {
      List<String> members = new ArrayList<>();
      object.members().forEach((key, v) -> members.add(quoted(key) + ": " + of(v, deeper, width)));
      return lines("{", members, deeper, indent + "}");
    }
    if (value instanceof JsonArray array && !array.items().isEmpty()) {
      return lines(
          "[",
          array.items().stream().map(item -> of(item, deeper, width)).toList(),
          deeper,
          indent + "]");
    }
    return line;
  }

  private static String lines(String open, List<String> parts, String indent, String close) {
    return open + "\n" + indent + String.join(",\n" + indent, parts) + "\n" + close;
  }

  private static String oneLine(JsonValue value) {
    if (value instanceof JsonObject object) {
      List<String> members = new ArrayList<>();
      object.members().forEach((key, v) -> members.add(quoted(key) + ": " + oneLine(v)));
      return "{" + String.join(", ", members) + "}";
    }
    if (value instanceof JsonArray array) {
      return "[" + String.join(", ", array.items().stream().map(JsonText::oneLine).toList()) + "]";
    }
    return value.toString();
  }
}
