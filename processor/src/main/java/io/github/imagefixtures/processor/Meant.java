package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Timestamps;
import io.github.imagefixtures.internal.rules.Variants;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was probably meant by a text that is wrong; nothing that would be wrong as well. */
final class Meant {
  private Meant() {}

  static Optional<String> nothing(String text) {
    return Optional.empty();
  }

  static Optional<String> name(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(JavaName.member(name, Set.of()));
  }

  static Optional<String> id(String id) {
    String trimmed = id.replaceAll("^/+|/+$", "").replaceAll("\\p{Cntrl}", "");
    return Optional.of(trimmed).filter(meant -> ImageIds.validate(meant).isEmpty());
  }

  /** The same day or time, in full. */
  static Optional<String> timestamp(String text) {
    String full = text.trim().replace(' ', 'T');
    return Stream.of(full, full + "Z", full + ":00Z", full + "T00:00:00Z")
        .filter(meant -> Timestamps.validate(meant).isEmpty())
        .findFirst();
  }

  static Optional<String> variant(String variant) {
    String name = variant.trim().replaceAll("[^A-Za-z0-9_-]+", "-");
    return Stream.of("https://" + variant.trim(), name)
        .filter(meant -> variant.contains("/") == meant.contains("/"))
        .filter(meant -> Variants.validate(meant).isEmpty())
        .findFirst();
  }

  /** The same with the quotes that JSON has. */
  static Optional<String> json(String text) {
    String quoted = text.strip().replace('\'', '"');
    try {
      return JsonReader.parse(quoted) instanceof JsonObject
          ? Optional.of(quoted)
          : Optional.empty();
    } catch (JsonSyntaxException e) {
      return Optional.empty();
    }
  }
}
