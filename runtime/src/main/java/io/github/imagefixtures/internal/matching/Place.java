package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in the body of an update.
 *
 * @param keys the keys that lead there, from the body down; at least one
 */
public record Place(List<String> keys) {
  /** The {@code metadata} of an update. */
  public static final Place METADATA = new Place(List.of("metadata"));

  /** The {@code requireSignedURLs} of an update. */
  public static final Place ACCESS = new Place(List.of("requireSignedURLs"));

  /** The {@code creator} of an update. */
  public static final Place CREATOR = new Place(List.of("creator"));

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$-]+");

  /** Copies the keys. */
  public Place {
    keys = List.copyOf(keys);
  }

  /** The place under a key of the object that is here. */
  public Place under(String key) {
    List<String> deeper = new ArrayList<>(keys);
    deeper.add(key);
    return new Place(deeper);
  }

  /**
   * The place in {@code metadata} that a path such as {@code author.name} leads to.
   *
   * @throws IllegalArgumentException if a key in it is empty
   */
  public static Place inMetadata(String path) {
    Objects.requireNonNull(path, "path");
    List<String> keys = new ArrayList<>(METADATA.keys);
    keys.addAll(Arrays.asList(path.split("\\.", -1)));
    if (keys.contains("")) {
      throw new IllegalArgumentException(
          "A path in metadata is keys with dots between them, such as \"author.name\", but was \""
              + path
              + "\"");
    }
    return new Place(keys);
  }

  Found in(UpdateImageRequest update) {
    Optional<JsonObject> body = BodyObject.of(update);
    if (body.isEmpty()) {
      return new Found.Unreachable(() -> List.of(BodyProblem.of(update)));
    }
    JsonValue here = body.get();
    for (int depth = 0; depth < keys.size(); depth++) {
      int level = depth;
      if (!(here instanceof JsonObject object)) {
        JsonValue other = here;
        return new Found.Unreachable(() -> List.of(parent(level).notAnObject(other)));
      }
      JsonValue next = object.members().get(keys.get(depth));
      if (next == null) {
        return new Found.Absent(() -> List.of(absence(level, object, body.get())), depth == 0);
      }
      here = next;
    }
    return new Found.Value(here.toJava());
  }

  private Place parent(int level) {
    return new Place(keys.subList(0, level));
  }

  private Difference notAnObject(JsonValue other) {
    return Difference.of(
        toString(), "was " + Display.json(other) + ", not an object", Distance.TYPE);
  }

  private Difference absence(int level, JsonObject here, JsonObject body) {
    String hint =
        level == 0
            ? Misplaced.property(keys.get(0), body.members())
            : Misplaced.metadataKey(
                keys.subList(level, keys.size()), here.members(), body.members());
    return new Difference(parent(level + 1).toString(), "was absent", hint, Distance.PRESENCE);
  }

  /** The keys with dots between them; a key that would not be clear there stands in quotes. */
  @Override
  public String toString() {
    return keys.stream()
        .map(key -> PLAIN.matcher(key).matches() ? key : Display.quoted(key))
        .collect(Collectors.collectingAndThen(Collectors.joining("."), Display::shortened));
  }
}
