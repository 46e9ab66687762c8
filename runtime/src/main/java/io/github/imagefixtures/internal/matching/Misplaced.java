package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what was sent under another name, or in another place, than it was looked for. */
final class Misplaced {
  private Misplaced() {}

  static String property(String property, Map<String, ?> sent) {
    return sent.keySet().stream()
        .filter(name -> UpdateProperties.suggestionFor(name).filter(property::equals).isPresent())
        .findFirst()
        .map(
            name ->
                Display.quoted(name)
                    + " was sent, but the request's property is \""
                    + property
                    + "\"")
        .orElse("");
  }

  /**
   * A key that is not where it was looked for.
   *
   * @param path the key, and those that were looked for under it
   */
  static String metadataKey(List<String> path, Map<?, ?> members, Map<String, ?> properties) {
    String dotted = String.join(".", path);
    if (path.size() > 1 && members.containsKey(dotted)) {
      return Display.quoted(dotted) + " was sent, as one key: use metadata(hasEntry(..)) for it";
    }
    String key = path.get(0);
    if (properties.containsKey(key) && !UpdateProperties.KNOWN.contains(key)) {
      return Display.quoted(key) + " was sent beside metadata, not in it";
    }
    return nearest(key, members.keySet())
        .map(near -> Display.quoted(near) + " was sent: is one of the two misspelt?")
        .orElse("");
  }

  private static Optional<String> nearest(String key, Collection<?> sent) {
    List<String> names = sent.stream().map(String::valueOf).toList();
    return Suggestion.nearest(key, names);
  }
}
