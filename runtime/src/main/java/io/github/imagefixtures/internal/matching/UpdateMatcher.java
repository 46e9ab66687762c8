package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.request.Masked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/**
 * A matcher of updates. One method decides and explains, so that the two cannot disagree; null and
 * foreign types are mismatches.
 */
public abstract class UpdateMatcher extends BaseMatcher<UpdateImageRequest> {

  /** What stands against this update; empty when nothing does. */
  protected abstract Optional<Objection> objection(UpdateImageRequest update);

  @Override
  public final boolean matches(@Nullable Object actual) {
    return actual instanceof UpdateImageRequest update && objection(update).isEmpty();
  }

  @Override
  public final void describeMismatch(@Nullable Object actual, Description mismatch) {
    if (actual instanceof UpdateImageRequest update) {
      String text = objection(update).map(UpdateMatcher::text).orElse("matches");
      mismatch.appendText(Masked.text(text, List.of(update)));
    } else if (actual instanceof String || actual instanceof byte[]) {
      mismatch
          .appendText("was a body and not a request: wrap the matcher in updateBody")
          .appendText(actual instanceof String ? "(..)" : "Bytes(..)");
    } else {
      super.describeMismatch(actual, mismatch);
    }
  }

  private static String text(Objection objection) {
    return objection.differences().stream()
        .map(Difference::toString)
        .collect(Collectors.joining("\n          "));
  }
}
