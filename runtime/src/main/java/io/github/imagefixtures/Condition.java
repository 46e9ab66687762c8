package io.github.imagefixtures;

import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;
import org.hamcrest.core.AllOf;
import org.hamcrest.core.IsAnything;

/** Makes one matcher of several. */
final class Condition {
  private Condition() {}

  /** Accepts what all of them accept; anything when there is none. */
  @SafeVarargs
  static Matcher<? super UpdateImageRequest> all(Matcher<? super UpdateImageRequest>... matchers) {
    List<Matcher<? super UpdateImageRequest>> all = new ArrayList<>();
    for (Matcher<? super UpdateImageRequest> matcher : matchers) {
      all.add(matcher);
    }
    return switch (all.size()) {
      case 0 -> new IsAnything<>("any update");
      case 1 -> all.get(0);
      default -> AllOf.allOf(all);
    };
  }
}
