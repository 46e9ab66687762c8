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

/** Suggests a valid value that is close to an invalid one, if there is any. */
final class Suggestions {
  private Suggestions() {}

  static Optional<String> none(String text) {
    return Optional.empty();
  }

  static Optional<String> name(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(JavaName.method(name, Set.of()));
  }

  static Optional<String> id(String id) {
    String trimmed = id.replaceAll("^/+|/+$", "").replaceAll("\\p{Cntrl}", "");
    return Optional.of(trimmed).filter(suggestion -> ImageIds.validate(suggestion).isEmpty());
  }

  /** Completes a date or a time. */
  static Optional<String> timestamp(String text) {
    String full = text.trim().replace(' ', 'T');
    return Stream.of(full, full + "Z", full + ":00Z", full + "T00:00:00Z")
        .filter(suggestion -> Timestamps.validate(suggestion).isEmpty())
        .findFirst();
  }

  static Optional<String> variant(String variant) {
    String name = variant.trim().replaceAll("[^A-Za-z0-9_-]+", "-");
    return Stream.of("https://" + variant.trim(), name)
        .filter(suggestion -> variant.contains("/") == suggestion.contains("/"))
        .filter(suggestion -> Variants.validate(suggestion).isEmpty())
        .findFirst();
  }

  /** Replaces single quotes with JSON's double quotes. */
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
