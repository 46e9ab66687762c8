package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.request.Display;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path in the body of an update.
 *
 * @param keys the keys from the body to the value; empty for the body itself
 */
public record BodyPath(List<String> keys) {
  /** The body itself. */
  public static final BodyPath BODY = new BodyPath(List.of());

  /** The {@code metadata} of an update. */
  public static final BodyPath METADATA = new BodyPath(List.of("metadata"));

  /** The {@code requireSignedURLs} of an update. */
  public static final BodyPath ACCESS = new BodyPath(List.of("requireSignedURLs"));

  /** The {@code creator} of an update. */
  public static final BodyPath CREATOR = new BodyPath(List.of("creator"));

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$-]+");

  /** Copies the keys. */
  public BodyPath {
    keys = List.copyOf(keys);
  }

  /** Returns the path of a key in the object at this path. */
  public BodyPath under(String key) {
    List<String> deeper = new ArrayList<>(keys);
    deeper.add(key);
    return new BodyPath(deeper);
  }

  /**
   * Parses a path in {@code metadata}, such as {@code author.name}.
   *
   * @throws IllegalArgumentException if a key is empty
   */
  public static BodyPath inMetadata(String path) {
    Objects.requireNonNull(path, "path");
    List<String> keys = new ArrayList<>(METADATA.keys);
    keys.addAll(Arrays.asList(path.split("\\.", -1)));
    if (keys.contains("")) {
      throw new IllegalArgumentException(
          "A metadata path consists of keys separated by dots, such as \"author.name\", but was \""
              + path
              + "\"");
    }
    return new BodyPath(keys);
  }

  /** Returns the path of the first keys. */
  BodyPath toDepth(int depth) {
    return new BodyPath(keys.subList(0, depth));
  }

  /** Returns the keys separated by dots; keys with special characters are quoted. */
  @Override
  public String toString() {
    if (keys.isEmpty()) {
      return "the body";
    }
    return keys.stream()
        .map(key -> PLAIN.matcher(key).matches() ? key : Display.quoted(key))
        .collect(Collectors.collectingAndThen(Collectors.joining("."), Display::shortened));
  }
}
