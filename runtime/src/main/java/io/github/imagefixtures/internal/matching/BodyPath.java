package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.request.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path in the body of an update.
 *
 * @param keys the keys from the body to the value; empty for the body itself
 * @param joins whether keys that a dot joins can also be one key of {@code metadata}
 */
public record BodyPath(List<String> keys, boolean joins) {
  /** The body itself. */
  public static final BodyPath BODY = new BodyPath(List.of());

  /** The {@code metadata} of an update. */
  public static final BodyPath METADATA = new BodyPath(List.of("metadata"));

  /** The {@code requireSignedURLs} of an update. */
  public static final BodyPath ACCESS = new BodyPath(List.of("requireSignedURLs"));

  /** The {@code creator} of an update. */
  public static final BodyPath CREATOR = new BodyPath(List.of("creator"));

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$-]+");

  /** The next key of a path, quoted or not, and the dot after it. */
  private static final Pattern KEY =
      Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\"|[^.\"][^.]*)(\\.|\\z)");

  /** Copies the keys. */
  public BodyPath {
    keys = List.copyOf(keys);
  }

  /** Creates a path in which each key is one key of the body. */
  public BodyPath(List<String> keys) {
    this(keys, false);
  }

  /** Returns the path of a key in the object at this path. */
  public BodyPath under(String key) {
    List<String> deeper = new ArrayList<>(keys);
    deeper.add(key);
    return new BodyPath(deeper);
  }

  /**
   * Parses a path in {@code metadata}, such as {@code author.name}. If a key is quoted, each key is
   * exact. Otherwise, keys that a dot joins can also be one key.
   *
   * @throws IllegalArgumentException if a key is empty, or not a JSON string in its quotes
   */
  public static BodyPath inMetadata(String path) {
    Objects.requireNonNull(path, "path");
    List<String> keys = new ArrayList<>(METADATA.keys);
    boolean joins = true;
    Matcher key = KEY.matcher(path);
    while (true) {
      if (!key.lookingAt()) {
        throw invalid(path);
      }
      boolean isQuoted = key.group(1).startsWith("\"");
      joins &= !isQuoted;
      keys.add(isQuoted ? unquoted(key.group(1), path) : key.group(1));
      if (key.group(2).isEmpty()) {
        return new BodyPath(keys, joins && keys.size() > 2);
      }
      key.region(key.end(), path.length());
    }
  }

  private static String unquoted(String key, String path) {
    try {
      return ((JsonString) JsonReader.parse(key)).value();
    } catch (JsonSyntaxException e) {
      throw invalid(path);
    }
  }

  private static IllegalArgumentException invalid(String path) {
    return new IllegalArgumentException(
        "A metadata path consists of keys separated by dots, such as \"author.name\", but was \""
            + path
            + "\"");
  }

  /**
   * Returns the path of the value that a body contains: keys of this path that are not nested in
   * the body are joined, if the body contains the result as one key. Without such a value, returns
   * the path with all its keys.
   */
  public BodyPath in(JsonObject body) {
    return joins
        ? body.get(keys.get(0))
            .flatMap(metadata -> find(metadata, keys.subList(1, keys.size())))
            .map(
                found ->
                    new BodyPath(Stream.concat(Stream.of(keys.get(0)), found.stream()).toList()))
            .orElseGet(() -> new BodyPath(keys))
        : this;
  }

  private static Optional<List<String>> find(JsonValue here, List<String> keys) {
    if (keys.isEmpty()) {
      return Optional.of(List.of());
    }
    if (here instanceof JsonObject object) {
      for (int i = 1; i <= keys.size(); i++) {
        String key = String.join(".", keys.subList(0, i));
        List<String> rest = keys.subList(i, keys.size());
        Optional<List<String>> found = object.get(key).flatMap(value -> find(value, rest));
        if (found.isPresent()) {
          List<String> path = new ArrayList<>(List.of(key));
          path.addAll(found.get());
          return Optional.of(path);
        }
      }
    }
    return Optional.empty();
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
