package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** Several matchers, all of which an update has to satisfy; with none, every update does. */
public final class Condition extends UpdateMatcher {
  private final List<Matcher<? super UpdateImageRequest>> matchers;

  private Condition(List<Matcher<? super UpdateImageRequest>> matchers) {
    this.matchers = matchers;
  }

  /** The condition that all of these make. */
  @SafeVarargs
  public static Condition all(Matcher<? super UpdateImageRequest>... matchers) {
    Objects.requireNonNull(matchers, "matchers: give none to accept anything");
    List<Matcher<? super UpdateImageRequest>> all = new ArrayList<>();
    for (Matcher<? super UpdateImageRequest> matcher : matchers) {
      all.add(
          Objects.requireNonNull(matcher, "a matcher is null; leave it out to accept anything"));
    }
    return new Condition(List.copyOf(all));
  }

  /** Whether every update satisfies it. */
  public boolean acceptsAnything() {
    return matchers.isEmpty();
  }

  /** Each matcher in words, in their order. */
  public List<String> expectations() {
    return matchers.stream().map(Foreign::description).toList();
  }

  /** Whether an update satisfies it as far as a report can tell: a matcher may throw. */
  public boolean wouldAccept(UpdateImageRequest update) {
    return Foreign.wouldAccept(this, update);
  }

  /** What each matcher says of an update, in their order. */
  public List<Finding> findings(UpdateImageRequest update) {
    return matchers.stream()
        .map(m -> new Finding(Foreign.description(m), differences(m, update)))
        .toList();
  }

  @Override
  protected Optional<Objection> objection(UpdateImageRequest update) {
    for (Matcher<? super UpdateImageRequest> matcher : matchers) {
      if (!matcher.matches(update)) {
        return Optional.of(
            () -> findings(update).stream().flatMap(f -> f.differences().stream()).toList());
      }
    }
    return Optional.empty();
  }

  private static List<Difference> differences(
      Matcher<? super UpdateImageRequest> matcher, UpdateImageRequest update) {
    try {
      if (matcher instanceof UpdateMatcher ours) {
        return ours.objection(update).map(Objection::differences).orElse(List.of());
      }
      return matcher.matches(update)
          ? List.of()
          : List.of(Difference.of("", Foreign.mismatch(matcher, update), Distance.VALUE));
    } catch (RuntimeException | Error e) {
      return List.of(
          Difference.of("the matcher's", Foreign.thrown("matches", e), Distance.REQUEST));
    }
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(acceptsAnything() ? "anything" : String.join(", ", expectations()));
  }
}
