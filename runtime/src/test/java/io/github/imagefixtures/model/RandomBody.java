package io.github.imagefixtures.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;

/** Creates random request bodies: most are valid updates, some are slightly invalid. */
final class RandomBody {
  private static final List<String> BROKEN =
      List.of("", "null", "[]", "\"{}\"", "{", "{\"metadata\":{}", "{'a':1}", "true", "7");
  private static final List<String> NO_OBJECTS =
      List.of("null", "[]", "1", "\"a\"", "true", "[{}]");
  private static final List<String> NO_BOOLEANS = List.of("null", "1", "\"true\"", "{}", "[true]");
  private static final String LETTERS = "abcxyz ä€😀\"\\/\n";

  private final RandomGenerator random;

  RandomBody(RandomGenerator random) {
    this.random = random;
  }

  String next() {
    if (chance(12)) {
      return oneOf(BROKEN);
    }
    String gap = chance(3) ? " " : "";
    StringJoiner members = new StringJoiner("," + gap, "{" + gap, gap + "}");
    if (chance(2)) {
      members.add("\"requireSignedURLs\":" + gap + access());
    }
    if (chance(2)) {
      members.add("\"metadata\":" + gap + metadata(gap));
    }
    return members.toString();
  }

  private String access() {
    return chance(12) ? oneOf(NO_BOOLEANS) : String.valueOf(random.nextBoolean());
  }

  private String metadata(String gap) {
    if (chance(12)) {
      return oneOf(NO_OBJECTS);
    }
    return chance(6) ? ofBytes(1023 + random.nextInt(4)) : object(gap, 2);
  }

  /** Returns an object of the given size in bytes. */
  private static String ofBytes(int bytes) {
    String frame = "{\"€\":\"\"}";
    int length = bytes - frame.getBytes(StandardCharsets.UTF_8).length;
    return "{\"€\":\"" + "x".repeat(length % 2) + "é".repeat(length / 2) + "\"}";
  }

  private String object(String gap, int depth) {
    StringJoiner members = new StringJoiner("," + gap, "{", "}");
    for (int i = 0; i < random.nextInt(4); i++) {
      members.add("\"k" + i + letters() + "\":" + gap + value(gap, depth - 1));
    }
    return members.toString();
  }

  private String value(String gap, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> "\"" + letters() + "\"";
      case 1 -> String.valueOf(random.nextLong());
      case 2 -> random.nextInt(100) + "." + (1 + random.nextInt(9));
      case 3 -> String.valueOf(random.nextBoolean());
      case 4 -> "null";
      case 5 -> "[" + value(gap, 0) + "," + gap + value(gap, depth - 1) + "]";
      default -> object(gap, depth - 1);
    };
  }

  private String letters() {
    StringBuilder text = new StringBuilder();
    int[] alphabet = LETTERS.codePoints().toArray();
    for (int i = 0; i < random.nextInt(5); i++) {
      int letter = alphabet[random.nextInt(alphabet.length)];
      switch (letter) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> text.appendCodePoint(letter);
      }
    }
    return text.toString();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String oneOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
