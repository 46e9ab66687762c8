package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Matches the value at one path in the body of an update. */
abstract class BodyMatcher extends UpdateMatcher {
  final BodyPath path;

  BodyMatcher(BodyPath path) {
    this.path = path;
  }

  /**
   * Returns the differences of a value.
   *
   * @param at the path of the value in the body
   * @param value a value of a type of the JDK; null for JSON null
   */
  abstract List<Mismatch> mismatchesOf(BodyPath at, @Nullable Object value);

  /** Returns the expectation as the end of a sentence that starts with the path. */
  abstract String expectation();

  /** Returns whether a body matches that lacks the key at this depth of the path. */
  boolean acceptsAbsence(int depth) {
    return false;
  }

  /** Returns a hint for an absent value that no other name explains; may be empty. */
  String absenceHint() {
    return "";
  }

  @Override
  final List<Mismatch> mismatches(ReceivedUpdate update) {
    Optional<JsonObject> body = update.content().object();
    if (body.isEmpty()) {
      return List.of(new Mismatch(Distance.REQUEST, () -> problem(update)));
    }
    BodyPath at = path.in(body.get());
    JsonValue here = body.get();
    for (int i = 0; i < at.keys().size(); i++) {
      int depth = i;
      if (!(here instanceof JsonObject object)) {
        JsonValue other = here;
        return List.of(
            new Mismatch(
                Distance.TYPE,
                () -> at.toDepth(depth) + " was " + Display.json(other) + ", not an object"));
      }
      JsonValue next = object.members().get(at.keys().get(depth));
      if (next == null) {
        return acceptsAbsence(depth)
            ? List.of()
            : List.of(
                new Mismatch(Distance.PRESENCE, () -> absence(depth, object, body.orElseThrow())));
      }
      here = next;
    }
    return mismatchesOf(at, here.toJava());
  }

  private static String problem(ReceivedUpdate update) {
    String problem = update.content().problem().orElseThrow();
    return update.body().isEmpty()
        ? problem
        : MismatchHint.append(problem, "it was " + Display.quoted(update.body()));
  }

  private String absence(int depth, JsonObject here, JsonObject body) {
    String otherName = MismatchHint.ofName(path.keys(), depth, here.members(), body.members());
    return MismatchHint.append(
        path.toDepth(depth + 1) + " was absent", otherName.isEmpty() ? absenceHint() : otherName);
  }

  @Override
  public final void describeTo(Description description) {
    description.appendText(path + " " + expectation());
  }
}
