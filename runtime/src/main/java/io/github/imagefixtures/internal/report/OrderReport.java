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

/** Explains why updates were not received in the expected order. */
public final class OrderReport {
  private OrderReport() {}

  /**
   * One update of an expected order.
   *
   * @param image the updated image
   * @param found the index of the update in the journal, or {@link #NOT_FOUND}
   */
  public record Step(Fixture image, Condition condition, int found) {
    /** No update matches after that of the previous step. */
    public static final int NOT_FOUND = -1;

    @Override
    public String toString() {
      String update = "an update of \"" + image.name() + "\"";
      return condition.acceptsAnything()
          ? update
          : update + " where " + String.join(", ", condition.expectations());
    }
  }

  /** Returns whether an exchange is an update that reached this image. */
  public static boolean isOf(Exchange exchange, Fixture image) {
    return exchange.fixture().filter(image::equals).isPresent();
  }

  /**
   * Returns the report.
   *
   * @param steps the steps, of which only the last one was not found
   * @param timeout the time that was waited for the last step, such as {@code " within 2 s"}; empty
   *     without a timeout
   * @param all all requests of the account
   */
  public static String text(List<Step> steps, String timeout, List<Exchange> all) {
    StringBuilder text = new StringBuilder("Expected updates in this order:");
    int after = Step.NOT_FOUND;
    for (Step step : steps) {
      text.append("\n    ").append(step).append(": ");
      text.append(
          step.found() == Step.NOT_FOUND
              ? "not found" + after(after) + timeout
              : "found, request " + (step.found() + 1));
      after = step.found();
    }
    text.append("\n").append(reason(steps, all));
    if (!all.isEmpty()) {
      text.append("\n\nRequests to this account, in order:").append(UpdateList.of(all, true));
    }
    return Report.masked(text.toString(), steps.get(0).image().account(), all);
  }

  private static String after(int previous) {
    return previous == Step.NOT_FOUND ? "" : " after request " + (previous + 1);
  }

  private static String reason(List<Step> steps, List<Exchange> all) {
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
      return "Request " + (early.get() + 1) + " matches, but arrived too early.";
    }
    return matching.isEmpty()
        ? noMatch(missing, all)
        : "No further update of \"" + missing.image().name() + "\" matches.";
  }

  private static String noMatch(Step missing, List<Exchange> all) {
    String image = "\"" + missing.image().name() + "\"";
    List<ReceivedUpdate> updates =
        all.stream().filter(e -> isOf(e, missing.image())).map(Exchange::request).toList();
    if (updates.isEmpty()) {
      return image + " received no update.";
    }
    return "No update of "
        + image
        + " matches."
        + NearestUpdate.among(updates, missing.condition())
            .map(
                nearest ->
                    "\n\nThe nearest update is request "
                        + number(nearest.update(), all)
                        + UpdateList.rejection(nearest.update())
                        + ":"
                        + nearest)
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
