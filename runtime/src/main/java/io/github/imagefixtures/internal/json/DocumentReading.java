package io.github.imagefixtures.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text: a value and nothing else, RFC 8259 section 2. */
final class DocumentReading {

  private final TextCursor cursor;
  private int depth;

  private DocumentReading(TextCursor cursor) {
    this.cursor = cursor;
  }

  static JsonValue read(String text) throws JsonSyntaxException {
    TextCursor cursor = new TextCursor(text);
    if (text.startsWith("\uFEFF")) {
      throw cursor.error(0, "the text begins with a byte order mark; JSON text has none");
    }
    JsonValue value = new DocumentReading(cursor).value();
    cursor.skipWhitespace();
    if (cursor.peek() != TextCursor.END) {
      throw cursor.unexpected("the text to end");
    }
    return value;
  }

  private JsonValue value() throws JsonSyntaxException {
    cursor.skipWhitespace();
    return switch (cursor.peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new JsonString(StringReading.read(cursor));
      default -> literalOrNumber();
    };
  }

  private JsonObject object() throws JsonSyntaxException {
    open();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    cursor.skipWhitespace();
    if (!cursor.take('}')) {
      do {
        member(members);
      } while (another('}'));
    }
    depth--;
    return new JsonObject(members);
  }

  private void member(Map<String, JsonValue> members) throws JsonSyntaxException {
    int place = cursor.offset();
    String name = name();
    if (members.containsKey(name)) {
      throw cursor.error(place, "the name " + Quoted.text(name) + " stands twice in one object");
    }
    cursor.skipWhitespace();
    if (!cursor.take(':')) {
      throw cursor.unexpected("\":\" after the name " + Quoted.text(name));
    }
    members.put(name, value());
  }

  private String name() throws JsonSyntaxException {
    if (cursor.peek() == '"') {
      return StringReading.read(cursor);
    }
    int place = cursor.offset();
    String word = cursor.takeWord();
    if (word.isEmpty()) {
      throw cursor.unexpected("a name in double quotes");
    }
    throw cursor.error(place, "a name must stand in double quotes: " + Quoted.text(word));
  }

  private JsonArray array() throws JsonSyntaxException {
    open();
    List<JsonValue> items = new ArrayList<>();
    cursor.skipWhitespace();
    if (!cursor.take(']')) {
      do {
        items.add(value());
      } while (another(']'));
    }
    depth--;
    return new JsonArray(items);
  }

  private void open() throws JsonSyntaxException {
    if (depth == StrictJson.MAX_DEPTH) {
      throw cursor.error(
          cursor.offset(),
          "more than " + StrictJson.MAX_DEPTH + " objects and arrays in each other");
    }
    depth++;
    cursor.moveTo(cursor.offset() + 1);
  }

  /** Steps over the comma before another member or item, or over the bracket that closes. */
  private boolean another(char close) throws JsonSyntaxException {
    cursor.skipWhitespace();
    if (cursor.take(close)) {
      return false;
    }
    int comma = cursor.offset();
    if (!cursor.take(',')) {
      throw cursor.unexpected("\",\" or \"" + close + "\"");
    }
    cursor.skipWhitespace();
    if (cursor.peek() == close) {
      throw cursor.error(comma, "a comma cannot stand before \"" + close + "\"");
    }
    return true;
  }

  private JsonValue literalOrNumber() throws JsonSyntaxException {
    int place = cursor.offset();
    String word = cursor.takeWord();
    return switch (word) {
      case "true" -> new JsonBoolean(true);
      case "false" -> new JsonBoolean(false);
      case "null" -> JsonNull.INSTANCE;
      case "" -> throw cursor.unexpected("a value");
      default -> {
        if (Character.isLetter(word.charAt(0)) || "_$".indexOf(word.charAt(0)) >= 0) {
          throw cursor.error(place, Quoted.text(word) + " is not a JSON value");
        }
        String problem = NumberText.problem(word).orElse(null);
        if (problem != null) {
          throw cursor.error(place, problem);
        }
        yield new JsonNumber(word);
      }
    };
  }
}
