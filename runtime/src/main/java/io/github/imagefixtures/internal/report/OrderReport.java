package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.matching.NearestUpdate;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Fixture;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why updates did not come in the expected order. */
public final class OrderReport {
  private OrderReport() {}

  /**
   * One update of an expected order.
   *
   * @param image whose update
   * @param found its place in the journal, or {@link #NOT_FOUND}
   */
  public record Step(Fixture image, Condition condition, int found) {
    /** It did not come after the one before it. */
    public static final int NOT_FOUND = -1;

    @Override
    public String toString() {
      String update = "an update of \"" + image.name() + "\"";
      return condition.acceptsAnything()
          ? update
          : update + " where " + String.join(", ", condition.expectations());
    }
  }

  /** Whether an exchange is an update that reached this image. */
  public static boolean isOf(Exchange exchange, Fixture image) {
    return exchange.fixture().filter(image::equals).isPresent();
  }

  /**
   * The report.
   *
   * @param steps the last one was not found, all others were
   * @param limit how long was waited for the last one, as the rest of a sentence
   * @param all everything that the account was asked
   */
  public static String text(List<Step> steps, String limit, List<Exchange> all) {
    StringBuilder text = new StringBuilder("Expected in this order");
    int after = Step.NOT_FOUND;
    for (Step step : steps) {
      text.append("\n    ").append(step).append(": ");
      text.append(
          step.found() == Step.NOT_FOUND
              ? "did not come" + after(after) + limit
              : "came as " + (step.found() + 1));
      after = step.found();
    }
    text.append("\nbut ").append(why(steps, all));
    if (!all.isEmpty()) {
      text.append("\n\nWhat the account was asked, in order:").append(UpdateList.of(all, true));
    }
    return Report.masked(text.toString(), all);
  }

  private static String after(int previous) {
    return previous == Step.NOT_FOUND ? "" : " after " + (previous + 1);
  }

  private static String why(List<Step> steps, List<Exchange> all) {
    Step missing = steps.get(steps.size() - 1);
    List<Integer> matching =
        IntStream.range(0, all.size())
            .filter(i -> isOf(all.get(i), missing.image()))
            .filter(i -> missing.condition().wouldAccept(all.get(i).request()))
            .boxed()
            .toList();
    Optional<Integer> early =
        matching.stream()
            .filter(i -> steps.stream().noneMatch(step -> step.found() == i))
            .findFirst();
    if (early.isPresent()) {
      return "one that matches came too early, as " + (early.get() + 1) + ".";
    }
    return matching.isEmpty() ? noneOf(missing, all) : "no further one came.";
  }

  private static String noneOf(Step missing, List<Exchange> all) {
    String image = "\"" + missing.image().name() + "\"";
    List<ReceivedUpdate> updates =
        all.stream().filter(e -> isOf(e, missing.image())).map(Exchange::request).toList();
    if (updates.isEmpty()) {
      return image + " received none.";
    }
    return "no update of "
        + image
        + " matches."
        + NearestUpdate.among(updates, missing.condition())
            .map(nearest -> "\n\nNearest is " + number(nearest.update(), all) + ":" + nearest)
            .orElse("");
  }

  private static int number(UpdateImageRequest update, List<Exchange> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).request() == update) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not one of the exchanges");
  }
}
