package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.request.CredentialMasker;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.List;
import java.util.stream.Collectors;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/**
 * A matcher of updates. One method decides and describes, so the two cannot disagree. Null and
 * values of other types do not match.
 */
public abstract class UpdateMatcher extends BaseMatcher<UpdateImageRequest> {

  /** Returns the differences of an update from the expectation; empty if the update matches. */
  abstract List<Mismatch> mismatches(ReceivedUpdate update);

  @Override
  public final boolean matches(@Nullable Object actual) {
    return actual instanceof UpdateImageRequest update
        && mismatches(ReceivedUpdate.of(update)).isEmpty();
  }

  @Override
  public final void describeMismatch(@Nullable Object actual, Description mismatch) {
    if (actual instanceof UpdateImageRequest request) {
      ReceivedUpdate update = ReceivedUpdate.of(request);
      List<Mismatch> mismatches = mismatches(update);
      String text =
          mismatches.isEmpty()
              ? "matches"
              : mismatches.stream()
                  .map(Mismatch::toString)
                  .collect(Collectors.joining("\n          "));
      mismatch.appendText(Display.printable(CredentialMasker.mask(text, update)));
    } else if (actual instanceof String || actual instanceof byte[]) {
      mismatch
          .appendText("was a body, not a request: wrap the matcher in updateBody")
          .appendText(actual instanceof String ? "(..)" : "Bytes(..)");
    } else {
      super.describeMismatch(actual, mismatch);
    }
  }
}
