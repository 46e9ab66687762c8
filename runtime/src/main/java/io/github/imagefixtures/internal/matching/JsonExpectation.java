package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Expects a value of JSON: just this one, or an object with at least these members. */
final class JsonExpectation implements Expectation {
  private final @Nullable Object expected;
  private final JsonComparison comparison;

  private JsonExpectation(@Nullable Object expected, JsonComparison comparison) {
    this.expected = JsonValue.of(expected).toJava();
    this.comparison = comparison;
  }

  static JsonExpectation equal(@Nullable Object expected) {
    return new JsonExpectation(expected, JsonComparison.EXACT);
  }

  static JsonExpectation containing(Map<String, ?> members) {
    return new JsonExpectation(members, JsonComparison.CONTAINING);
  }

  @Override
  public Optional<Objection> objection(Place place, Found found) {
    if (found instanceof Found.Absent absent) {
      return Optional.of(() -> absent.why().differences().stream().map(this::hinted).toList());
    }
    if (found instanceof Found.Unreachable unreachable) {
      return Optional.of(unreachable.why());
    }
    Object value = ((Found.Value) found).value();
    return comparison.accepts(expected, value)
        ? Optional.empty()
        : Optional.of(() -> differences(place, value));
  }

  private List<Difference> differences(Place place, @Nullable Object value) {
    return JsonDifferences.between(place, expected, value, comparison);
  }

  private Difference hinted(Difference absence) {
    boolean clears = expected instanceof Map<?, ?> object && object.isEmpty();
    return clears && absence.hint().isEmpty()
        ? absence.withHint("to clear it, send {}: leaving it out keeps it")
        : absence;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(comparison.verb() + " " + Display.json(expected));
  }
}
