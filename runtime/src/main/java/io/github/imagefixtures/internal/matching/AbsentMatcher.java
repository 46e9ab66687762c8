package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expects that a property, or a key of the {@code metadata} that is sent, is absent. */
public final class AbsentMatcher extends BodyMatcher {

  /** Expects that nothing is sent at this path. */
  public AbsentMatcher(BodyPath path) {
    super(path);
  }

  @Override
  List<Mismatch> mismatchesOf(@Nullable Object value) {
    return List.of(
        new Mismatch(
            Distance.PRESENCE,
            () -> MismatchHint.append(path + " was " + Display.json(value), hint(value))));
  }

  private String hint(@Nullable Object value) {
    if (value == null) {
      return "to send null is not to leave it out";
    }
    return path.equals(BodyPath.METADATA) && Map.of().equals(value)
        ? "to keep it, leave it out: {} clears it"
        : "";
  }

  /** Without {@code metadata}, an update drops none of its keys. */
  @Override
  boolean acceptsAbsence(int depth) {
    return depth > 0 || path.keys().size() == 1;
  }

  @Override
  String expectation() {
    return "is absent";
  }
}
