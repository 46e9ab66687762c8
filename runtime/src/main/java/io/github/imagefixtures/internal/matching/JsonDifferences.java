package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Difference.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the differences between two values of JSON, each at its own place. */
final class JsonDifferences {
  private final JsonComparison comparison;
  private final List<Difference> differences = new ArrayList<>();

  private JsonDifferences(JsonComparison comparison) {
    this.comparison = comparison;
  }

  static List<Difference> between(
      Place place, @Nullable Object expected, @Nullable Object found, JsonComparison comparison) {
    JsonDifferences all = new JsonDifferences(comparison);
    if (comparison.accepts(expected, found)) {
      return List.of();
    }
    if (expected instanceof Map<?, ?> && found instanceof Map<?, ?>) {
      all.compare(place, expected, found);
    } else {
      // The expectation itself has just said what was expected here.
      all.add(place, found, "", ScalarHint.of(expected, found), distance(expected, found));
    }
    return List.copyOf(all.differences);
  }

  private void compare(Place place, @Nullable Object expected, @Nullable Object found) {
    if (comparison.accepts(expected, found)) {
      return;
    }
    if (expected instanceof Map<?, ?> members && found instanceof Map<?, ?> others) {
      compareMembers(place, members, others);
    } else {
      String wanted = ", expected " + Shown.json(expected);
      add(place, found, wanted, ScalarHint.of(expected, found), distance(expected, found));
    }
  }

  private void compareMembers(Place place, Map<?, ?> members, Map<?, ?> others) {
    members.forEach(
        (key, member) -> {
          Place deeper = place.under(String.valueOf(key));
          if (others.containsKey(key)) {
            compare(deeper, member, others.get(key));
          } else {
            String found = "was absent, expected " + Shown.json(member);
            differences.add(Difference.of(deeper.toString(), found, Distance.PRESENCE));
          }
        });
    if (comparison == JsonComparison.EXACT) {
      others.forEach(
          (key, other) -> {
            if (!members.containsKey(key)) {
              Place deeper = place.under(String.valueOf(key));
              add(deeper, other, ", expected to be absent", "", Distance.PRESENCE);
            }
          });
    }
  }

  private void add(
      Place place, @Nullable Object found, String wanted, String hint, Distance distance) {
    differences.add(
        new Difference(place.toString(), "was " + Shown.json(found) + wanted, hint, distance));
  }

  private static Distance distance(@Nullable Object expected, @Nullable Object found) {
    return Kind.of(expected).equals(Kind.of(found)) ? Distance.VALUE : Distance.TYPE;
  }
}
