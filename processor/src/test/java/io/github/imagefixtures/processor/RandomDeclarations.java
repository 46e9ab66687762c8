package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.rules.Metadata;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Generates random declarations that are valid or that have an invalid property. */
final class RandomDeclarations {
  private static final List<String> SPECIAL_KEYS =
      List.of(
          "",
          " ",
          "a\nb",
          "\r",
          "\t",
          "class",
          "hashCode",
          "notify",
          "set",
          "_",
          "$",
          "😀",
          "größe",
          "*/",
          "\\u0041");
  private static final List<String> NAMES =
      List.of("logo", "image", "on", "hashCode", "größe", "名前", "a_b", "A", "$x", "api", "meta");
  private static final List<Supplier<String>> INVALID_PROPERTIES =
      List.of(
          () -> "name = \"a b\"",
          () -> "name = \"class\"",
          () -> "name = \"x\", id = \"/\"",
          () -> "name = \"x\", id = \"a\\u0007\"",
          () -> "name = \"x\", id = \"a\\ud800\"",
          () -> "name = \"x\", filename = \"\"",
          () -> "name = \"x\", uploaded = \"yesterday\"",
          () -> "name = \"x\", variants = {\"a\", \"b c\"}",
          () -> "name = \"x\", id = \"custom\", requireSignedURLs = true");

  private final Random random;

  RandomDeclarations(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a valid declaration. Different numbers have different names and ids. */
  String valid(int number) {
    StringBuilder declaration = new StringBuilder("@ImageFixture(name = ");
    declaration.append(literal(pick(NAMES) + number));
    if (chance(2)) {
      declaration.append(", id = ").append(literal("i" + text(10) + "/" + number));
    } else if (chance(3)) {
      declaration.append(", requireSignedURLs = true");
    }
    if (chance(2)) {
      declaration.append(", filename = ").append(literal(text(20) + "f"));
    }
    if (chance(3)) {
      declaration.append(", creator = ").append(literal(text(50)));
    }
    if (chance(4)) {
      declaration.append(", uploaded = \"20").append(10 + random.nextInt(90));
      declaration.append("-02-03T04:05:06.").append(random.nextInt(1000)).append("Z\"");
    }
    if (chance(4)) {
      declaration.append(", variants = {\"v").append(number).append("\", \"https://a.example/x\"}");
    }
    if (chance(5) || number % 2 == 0) {
      declaration.append(", meta = ").append(literal(meta().toString()));
    }
    return declaration.append(")").toString();
  }

  /** Returns a declaration with at least one error. */
  String invalid() {
    if (chance(2)) {
      return "@ImageFixture(" + pick(INVALID_PROPERTIES).get() + ")";
    }
    return "@ImageFixture(name = \"x\", meta = " + literal(brokenJson()) + ")";
  }

  /** Returns truncated JSON, or random text. */
  private String brokenJson() {
    String json = meta().toString();
    return chance(2) ? json.substring(0, random.nextInt(json.length())) : "!" + text(30);
  }

  private JsonObject meta() {
    while (true) {
      JsonObject meta = (JsonObject) JsonValue.of(object(random.nextInt(12)));
      if (Metadata.bytes(meta) <= Metadata.MAX_BYTES) {
        return meta;
      }
    }
  }

  private Map<String, @Nullable Object> object(int levels) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (chance(2)) {
      members.put(pick(SPECIAL_KEYS), value(levels));
    }
    int more = random.nextInt(4);
    for (int i = 0; i < more; i++) {
      // The number makes the names of the methods different; equal names are an error.
      members.put(text(8) + "_" + i, value(levels));
    }
    return members;
  }

  private @Nullable Object value(int levels) {
    return switch (random.nextInt(levels > 0 ? 11 : 8)) {
      case 0 -> text(12);
      case 1 -> random.nextLong();
      case 2 -> random.nextDouble() * 1000;
      case 3 -> random.nextBoolean();
      case 4 -> null;
      case 5 -> new BigInteger(90, random);
      case 6 -> new BigDecimal(new BigInteger(80, random), 7);
      case 7 -> List.of(1L, 2L);
      case 8 -> list(levels - 1);
      default -> object(levels - 1);
    };
  }

  private List<@Nullable Object> list(int levels) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(value(levels));
    }
    return items;
  }

  /** Returns text of any script without control characters. */
  private String text(int max) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(max); i > 0; i--) {
      int character =
          switch (random.nextInt(4)) {
            case 0 -> ' ' + random.nextInt(0x5f);
            case 1 -> 'a' + random.nextInt(26);
            case 2 -> 0xa0 + random.nextInt(0xd000);
            default -> 0x1f300 + random.nextInt(0x300);
          };
      text.appendCodePoint(character);
    }
    return text.toString();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        literal.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
