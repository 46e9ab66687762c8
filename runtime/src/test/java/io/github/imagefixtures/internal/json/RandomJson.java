package io.github.imagefixtures.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Creates random values and random texts for them. The seed determines the result. */
final class RandomJson {

  private static final String[] NUMBERS = {
    "0", "-0", "1", "-17", "1.10", "0.1", "1e400", "-2.5E-3", "9223372036854775808", "1E+2"
  };
  private static final int[] CHARACTERS = {
    'a', 'B', '0', ' ', '"', '\\', '/', 0, '\n', 0x1f, 0x7f, 'é', '€', 0x2028, 0xFFFD, 0x1F600
  };

  private final Random random;

  RandomJson(long seed) {
    this.random = new Random(seed);
  }

  JsonValue value(int levels) {
    return switch (random.nextInt(levels > 0 ? 8 : 4)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonBoolean(random.nextBoolean());
      case 2 -> new JsonNumber(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 3 -> new JsonString(string());
      case 4, 5 -> array(levels - 1);
      default -> object(levels - 1);
    };
  }

  private JsonArray array(int levels) {
    List<JsonValue> items = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      items.add(value(levels));
    }
    return new JsonArray(items);
  }

  private JsonObject object(int levels) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      members.put(string(), value(levels));
    }
    return new JsonObject(members);
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      string.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return string.toString();
  }

  /** Returns the text with whitespace between tokens and with optional escapes. */
  String rewrite(String compact) {
    StringBuilder text = new StringBuilder();
    boolean inString = false;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      boolean escape = inString && c == '\\';
      boolean token = !escape && (c == '"' || !inString && "{}[]:,".indexOf(c) >= 0);
      if (c == '"') {
        inString = !inString;
      }
      if (escape) {
        int end = i + (compact.charAt(i + 1) == 'u' ? 6 : 2);
        text.append(compact, i, end);
        i = end - 1;
      } else if (token) {
        text.append(c == '"' && !inString ? "" : whitespace()).append(c);
        text.append(inString ? "" : whitespace());
      } else {
        append(c, inString, text);
      }
    }
    return text.toString();
  }

  private void append(char c, boolean inString, StringBuilder text) {
    // A surrogate pair must be escaped as a whole or not at all.
    if (inString && !Character.isSurrogate(c) && random.nextInt(4) == 0) {
      text.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
    } else {
      text.append(c);
    }
  }

  private String whitespace() {
    return List.of("", "", "", " ", "\t", "\r\n", "\n  ").get(random.nextInt(7));
  }

  /** Returns the text with one character changed, added or removed. */
  String damage(String text) {
    String alphabet = "{}[]:,\"\\/truefalsn0123456789.eE+-_ \t\n'#\0\u00a0é";
    String some = "" + alphabet.charAt(random.nextInt(alphabet.length()));
    int place = random.nextInt(text.length());
    int kept = place + random.nextInt(2);
    return text.substring(0, place) + (random.nextInt(3) == 0 ? "" : some) + text.substring(kept);
  }
}
