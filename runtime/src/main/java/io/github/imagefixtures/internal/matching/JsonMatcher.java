package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/**
 * Expects a JSON value. The order of members is ignored, the order of items is not, and numbers are
 * compared by their numeric value: {@code 3} equals {@code 3.0}.
 */
public class JsonMatcher extends BodyMatcher {
  private static final int MOST_MISMATCHES = 20;

  private final @Nullable Object expected;
  private final boolean allowsMoreMembers;

  JsonMatcher(BodyPath path, JsonValue expected, boolean allowsMoreMembers) {
    super(path);
    this.expected = expected.toJava();
    this.allowsMoreMembers = allowsMoreMembers;
  }

  /** Creates a matcher that expects this value. */
  public static JsonMatcher equalTo(BodyPath path, @Nullable Object expected) {
    return new JsonMatcher(path, JsonValue.of(expected), false);
  }

  /** Creates a matcher that expects an object with at least these members, at every level. */
  public static JsonMatcher containing(BodyPath path, Map<String, ?> members) {
    return new JsonMatcher(path, JsonValue.of(members), true);
  }

  @Override
  final List<Mismatch> mismatchesOf(BodyPath at, @Nullable Object value) {
    List<Mismatch> all = new ArrayList<>();
    compare(at, expected, value, all);
    int more = all.size() - MOST_MISMATCHES;
    if (more <= 0) {
      return all;
    }
    List<Mismatch> some = new ArrayList<>(all.subList(0, MOST_MISMATCHES));
    some.add(new Mismatch(Distance.VALUE, () -> "(" + more + " more differences)"));
    return some;
  }

  private void compare(
      BodyPath at, @Nullable Object wanted, @Nullable Object found, List<Mismatch> mismatches) {
    if (wanted instanceof Map<?, ?> members && found instanceof Map<?, ?> others) {
      compareMembers(at, members, others, mismatches);
    } else if (!isSame(wanted, found)) {
      boolean sameType = JsonTypeName.of(wanted).equals(JsonTypeName.of(found));
      mismatches.add(
          new Mismatch(
              sameType ? Distance.VALUE : Distance.TYPE, () -> changed(at, wanted, found)));
    }
  }

  private void compareMembers(
      BodyPath at, Map<?, ?> members, Map<?, ?> others, List<Mismatch> mismatches) {
    members.forEach(
        (key, wanted) -> {
          BodyPath deeper = at.under((String) key);
          if (others.containsKey(key)) {
            compare(deeper, wanted, others.get(key), mismatches);
          } else {
            mismatches.add(
                new Mismatch(
                    Distance.PRESENCE,
                    () -> deeper + " was absent, expected " + Display.json(wanted)));
          }
        });
    if (!allowsMoreMembers) {
      others.forEach(
          (key, found) -> {
            if (!members.containsKey(key)) {
              mismatches.add(
                  new Mismatch(
                      Distance.PRESENCE,
                      () ->
                          at.under((String) key)
                              + " was "
                              + Display.json(found)
                              + ", expected to be absent"));
            }
          });
    }
  }

  private boolean isSame(@Nullable Object wanted, @Nullable Object found) {
    if (wanted instanceof Map && found instanceof Map) {
      List<Mismatch> mismatches = new ArrayList<>();
      compare(path, wanted, found, mismatches);
      return mismatches.isEmpty();
    }
    if (wanted instanceof List<?> items && found instanceof List<?> others) {
      boolean same = items.size() == others.size();
      for (int i = 0; same && i < items.size(); i++) {
        same = isSame(items.get(i), others.get(i));
      }
      return same;
    }
    return wanted instanceof Number && found instanceof Number
        ? new BigDecimal(wanted.toString()).compareTo(new BigDecimal(found.toString())) == 0
        : Objects.equals(wanted, found);
  }

  private String changed(BodyPath at, @Nullable Object wanted, @Nullable Object found) {
    // The description of the matcher already contains the whole expectation.
    String expectation = wanted == expected ? "" : ", expected " + Display.json(wanted);
    String hint =
        found == null && Map.of().equals(wanted)
            ? "send {} to clear it"
            : MismatchHint.ofType(new StringDescription().appendValue(wanted).toString(), found);
    return MismatchHint.append(at + " was " + Display.json(found) + expectation, hint);
  }

  @Override
  final String absenceHint() {
    return Map.of().equals(expected) ? "send {} to clear it, because leaving it out keeps it" : "";
  }

  @Override
  final String expectation() {
    return (allowsMoreMembers ? "contains " : "is ") + Display.json(expected);
  }
}
