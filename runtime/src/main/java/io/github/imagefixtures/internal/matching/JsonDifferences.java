package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the differences between two values of JSON, each at its own place. */
final class JsonDifferences {
  private static final int MOST = 20;

  private final JsonComparison comparison;
  private final List<Difference> differences = new ArrayList<>();
  private int more;

  private JsonDifferences(JsonComparison comparison) {
    this.comparison = comparison;
  }

  static List<Difference> between(
      Place place, @Nullable Object expected, @Nullable Object found, JsonComparison comparison) {
    if (comparison.accepts(expected, found)) {
      return List.of();
    }
    JsonDifferences all = new JsonDifferences(comparison);
    if (expected instanceof Map<?, ?> && found instanceof Map<?, ?>) {
      all.compare(place, expected, found);
    } else {
      // The expectation itself has just said what was expected here.
      all.add(changed(place, expected, found, ""));
    }
    return all.bounded();
  }

  private List<Difference> bounded() {
    if (more > 0) {
      differences.add(Difference.of("", "(" + more + " more differences)", Distance.VALUE));
    }
    return List.copyOf(differences);
  }

  private void compare(Place place, @Nullable Object expected, @Nullable Object found) {
    if (comparison.accepts(expected, found)) {
      return;
    }
    if (expected instanceof Map<?, ?> members && found instanceof Map<?, ?> others) {
      compareMembers(place, members, others);
    } else if (isThereRoom()) {
      add(changed(place, expected, found, ", expected " + Display.json(expected)));
    }
  }

  private void compareMembers(Place place, Map<?, ?> members, Map<?, ?> others) {
    members.forEach(
        (key, member) -> {
          Place deeper = place.under(String.valueOf(key));
          if (others.containsKey(key)) {
            compare(deeper, member, others.get(key));
          } else if (isThereRoom()) {
            add(missing(deeper, member));
          }
        });
    if (comparison == JsonComparison.EXACT) {
      others.forEach(
          (key, other) -> {
            if (!members.containsKey(key) && isThereRoom()) {
              add(unwanted(place.under(String.valueOf(key)), other));
            }
          });
    }
  }

  /** Whether one more is shown; beyond that they are only counted. */
  private boolean isThereRoom() {
    boolean room = differences.size() < MOST;
    more += room ? 0 : 1;
    return room;
  }

  private void add(Difference difference) {
    differences.add(difference);
  }

  private static Difference changed(
      Place place, @Nullable Object expected, @Nullable Object found, String wanted) {
    boolean sameKind = Kind.of(expected).equals(Kind.of(found));
    return new Difference(
        place.toString(),
        "was " + Display.json(found) + wanted,
        ScalarHint.of(expected, found),
        sameKind ? Distance.VALUE : Distance.TYPE);
  }

  private static Difference missing(Place place, @Nullable Object expected) {
    String found = "was absent, expected " + Display.json(expected);
    return Difference.of(place.toString(), found, Distance.PRESENCE);
  }

  private static Difference unwanted(Place place, @Nullable Object found) {
    String words = "was " + Display.json(found) + ", expected to be absent";
    return Difference.of(place.toString(), words, Distance.PRESENCE);
  }
}
