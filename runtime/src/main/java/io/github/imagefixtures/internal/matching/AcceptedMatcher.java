package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.List;
import org.hamcrest.Description;

/** Expects that the API accepted an update. */
public final class AcceptedMatcher extends UpdateMatcher {
  /** The only instance, because the matcher has no state. */
  public static final AcceptedMatcher INSTANCE = new AcceptedMatcher();

  private AcceptedMatcher() {}

  @Override
  List<Mismatch> mismatches(ReceivedUpdate update) {
    if (update.response().isEmpty()) {
      return List.of(new Mismatch(Distance.REQUEST, () -> "the response is not known"));
    }
    return update.response().get().failure().stream()
        .map(failure -> new Mismatch(Distance.VALUE, () -> "the response was " + failure))
        .toList();
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("the update was accepted");
  }
}
