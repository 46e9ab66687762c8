package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonArray;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.List;

/**
 * Formats JSON on one line with spaces, or with one member per line if it is too long. A value that
 * is nested so deeply that its lines would be mostly indentation stays on one line.
 */
final class JsonFormatter {
  private JsonFormatter() {}

  static String oneLine(JsonValue value) {
    return format(value, Integer.MAX_VALUE);
  }

  /** Returns JSON in lines of about the given width; a string is never broken. */
  static String format(JsonValue value, int width) {
    return format(value, "", width);
  }

  private static String format(JsonValue value, String indent, int width) {
    List<String> parts = parts(value, "", Integer.MAX_VALUE);
    if (parts.isEmpty()) {
      return value.toString();
    }
    String open = value instanceof JsonObject ? "{" : "[";
    String close = value instanceof JsonObject ? "}" : "]";
    String line = open + String.join(", ", parts) + close;
    if (indent.length() + line.length() <= width || indent.length() >= width / 2) {
      return line;
    }
    String deeper = "\n" + indent + "  ";
    return open
        + deeper
        + String.join("," + deeper, parts(value, indent + "  ", width))
        + "\n"
        + indent
        + close;
  }

  /** Returns the members of an object or the items of an array, otherwise an empty list. */
  private static List<String> parts(JsonValue value, String indent, int width) {
    if (value instanceof JsonObject object) {
      return object.members().entrySet().stream()
          .map(
              member ->
                  new JsonString(member.getKey()) + ": " + format(member.getValue(), indent, width))
          .toList();
    }
    return value instanceof JsonArray array
        ? array.items().stream().map(item -> format(item, indent, width)).toList()
        : List.of();
  }
}
