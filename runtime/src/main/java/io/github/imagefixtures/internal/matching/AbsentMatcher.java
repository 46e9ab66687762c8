package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expects that a property, or a key of {@code metadata}, is absent. */
public final class AbsentMatcher extends BodyMatcher {

  /** Creates a matcher that expects no value at this path. */
  public AbsentMatcher(BodyPath path) {
    super(path);
  }

  @Override
  List<Mismatch> mismatchesOf(BodyPath at, @Nullable Object value) {
    return List.of(
        new Mismatch(
            Distance.PRESENCE,
            () -> MismatchHint.append(at + " was " + Display.json(value), hint(value))));
  }

  private String hint(@Nullable Object value) {
    if (value == null) {
      return "null is not the same as absent";
    }
    return path.equals(BodyPath.METADATA) && Map.of().equals(value)
        ? "leave it out to keep it, because {} clears it"
        : "";
  }

  /** An update without {@code metadata} does not remove a key. */
  @Override
  boolean acceptsAbsence(int depth) {
    return depth > 0 || path.keys().size() == 1;
  }

  @Override
  String expectation() {
    return "is absent";
  }
}
