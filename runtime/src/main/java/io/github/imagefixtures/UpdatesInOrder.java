package io.github.imagefixtures;

import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.report.OrderReport;
import io.github.imagefixtures.internal.report.OrderReport.Step;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;

/**
 * Verifies updates one after another, of several images or of one: each is looked for after the one
 * before it. Others may have come in between. Immutable.
 *
 * <pre>{@code
 * api.inOrder()
 *     .verifyUpdated(images.logo(), requireSignedURLs(true))
 *     .verifyUpdated(images.avatar(), clearsMetadata());
 * }</pre>
 */
public final class UpdatesInOrder {
  private final Account account;
  private final List<Step> steps;
  private final Duration limit;

  UpdatesInOrder(Account account) {
    this(account, List.of(), Duration.ZERO);
  }

  private UpdatesInOrder(Account account, List<Step> steps, Duration limit) {
    this.account = account;
    this.steps = steps;
    this.limit = limit;
  }

  /**
   * Waits for the updates that follow, each of which may still be under way.
   *
   * @param limit how long to wait for each of them at most, positive and up to an hour
   * @return the order so far, to go on with
   * @throws IllegalArgumentException if the limit is out of range
   */
  public UpdatesInOrder within(Duration limit) {
    return new UpdatesInOrder(account, steps, Times.within(limit).limit());
  }

  /**
   * Passes if the image received an update that every matcher accepts, after the update that the
   * step before this one found.
   *
   * @param image an image of this account
   * @param matchers what the update has to satisfy; any will do when there is none
   * @return the order so far, to go on with
   * @throws AssertionError if it did not; the message shows the order and the updates that came
   * @throws IllegalArgumentException if the image is another account's
   */
  @SafeVarargs
  public final UpdatesInOrder verifyUpdated(
      ImageStub<?, ?> image, Matcher<? super UpdateImageRequest>... matchers) {
    if (image.fixture().account() != account) {
      throw new IllegalArgumentException(image + " is an image of another account");
    }
    Condition condition = Condition.all(matchers);
    int from = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).found() + 1;
    Deadline waiting = new Deadline(account.journal(), limit);
    while (true) {
      List<Exchange> all = account.journal().exchanges();
      for (int i = from; i < all.size(); i++) {
        if (OrderReport.isOf(all.get(i), image.fixture())
            && condition.matches(all.get(i).request())) {
          account.journal().markVerified(List.of(all.get(i)));
          return new UpdatesInOrder(account, with(new Step(image.fixture(), condition, i)), limit);
        }
      }
      if (!waiting.moreThan(all.size())) {
        Step missing = new Step(image.fixture(), condition, Step.NOT_FOUND);
        throw new AssertionError(OrderReport.text(with(missing), waiting.toString(), all));
      }
    }
  }

  private List<Step> with(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return List.copyOf(more);
  }
}
