package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** The conjunction of matchers. Without matchers, it accepts every update. */
public final class Condition extends UpdateMatcher {
  private final List<Matcher<? super UpdateImageRequest>> matchers;

  private Condition(List<Matcher<? super UpdateImageRequest>> matchers) {
    this.matchers = matchers;
  }

  /** Creates the conjunction of these matchers. */
  @SafeVarargs
  public static Condition all(Matcher<? super UpdateImageRequest>... matchers) {
    Objects.requireNonNull(matchers, "matchers: pass no argument to match any update");
    List<Matcher<? super UpdateImageRequest>> all = new ArrayList<>();
    for (Matcher<? super UpdateImageRequest> matcher : matchers) {
      all.add(
          Objects.requireNonNull(matcher, "a matcher is null; leave it out to match any update"));
    }
    return new Condition(List.copyOf(all));
  }

  /** Returns whether the condition can only be decided after the response. */
  public boolean needsResponse() {
    return matchers.contains(AcceptedMatcher.INSTANCE);
  }

  /** Returns whether this condition accepts every update. */
  public boolean acceptsAnything() {
    return matchers.isEmpty();
  }

  /** Returns the descriptions of the matchers, in order. */
  public List<String> expectations() {
    return matchers.stream().map(SafeMatcher::description).toList();
  }

  /**
   * Returns whether the condition accepts an update; a matcher that throws does not. For reports.
   */
  public boolean wouldAccept(ReceivedUpdate update) {
    return mismatchesByMatcher(update).stream().allMatch(List::isEmpty);
  }

  /** Returns the differences that each matcher finds, in order. Does not throw. */
  List<List<Mismatch>> mismatchesByMatcher(ReceivedUpdate update) {
    return matchers.stream().map(matcher -> safeMismatches(matcher, update)).toList();
  }

  /** Returns the differences of the first matcher that does not accept the update. */
  @Override
  List<Mismatch> mismatches(ReceivedUpdate update) {
    return matchers.stream()
        .map(matcher -> mismatches(matcher, update))
        .filter(mismatches -> !mismatches.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Mismatch> safeMismatches(
      Matcher<? super UpdateImageRequest> matcher, ReceivedUpdate update) {
    try {
      return mismatches(matcher, update);
    } catch (RuntimeException | Error e) {
      String thrown = "the matcher's " + SafeMatcher.thrown("matches", e);
      return List.of(new Mismatch(Distance.REQUEST, () -> thrown));
    }
  }

  private static List<Mismatch> mismatches(
      Matcher<? super UpdateImageRequest> matcher, ReceivedUpdate update) {
    if (matcher instanceof UpdateMatcher ours) {
      return ours.mismatches(update);
    }
    return matcher.matches(update)
        ? List.of()
        : List.of(new Mismatch(Distance.VALUE, () -> SafeMatcher.mismatch(matcher, update)));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(acceptsAnything() ? "anything" : String.join(", ", expectations()));
  }
}
