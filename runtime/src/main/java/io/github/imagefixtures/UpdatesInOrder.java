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
 * Verifies that the updates of one or several images arrived in an order. Each step finds an update
 * after that of the previous step; other updates may lie in between. Immutable: each method returns
 * a new instance.
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
  private final Duration timeout;

  UpdatesInOrder(Account account) {
    this(account, List.of(), Duration.ZERO);
  }

  private UpdatesInOrder(Account account, List<Step> steps, Duration timeout) {
    this.account = account;
    this.steps = steps;
    this.timeout = timeout;
  }

  /**
   * Makes each of the following steps wait for its update. A step returns as soon as its update
   * arrives.
   *
   * @param timeout the longest time to wait for each update, positive and at most one hour
   * @throws IllegalArgumentException if the timeout is out of range
   */
  public UpdatesInOrder within(Duration timeout) {
    return new UpdatesInOrder(account, steps, Times.within(timeout).timeout());
  }

  /**
   * Verifies that the image received an update that all matchers accept, after the update of the
   * previous step.
   *
   * @param image an image of this account
   * @param matchers the conditions of the update; without matchers, any update satisfies the step
   * @return the order, including this step
   * @throws AssertionError if there is no such update; the message shows the order and the updates
   * @throws IllegalArgumentException if the image belongs to another account
   * @throws IllegalStateException if older requests of the account have been discarded
   */
  @SafeVarargs
  public final UpdatesInOrder verifyUpdated(
      ImageStub<?, ?> image, Matcher<? super UpdateImageRequest>... matchers) {
    if (image.fixture().account() != account) {
      throw new IllegalArgumentException(
          image + " belongs to another account. Use an image of this account.");
    }
    Condition condition = Condition.all(matchers);
    int from = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).found() + 1;
    Deadline deadline = new Deadline(account.journal(), timeout);
    while (true) {
      List<Exchange> all = account.journal().exchanges();
      for (int i = from; i < all.size(); i++) {
        if (OrderReport.isOf(all.get(i), image.fixture())
            && condition.matches(all.get(i).request())) {
          account.journal().markVerified(List.of(all.get(i)));
          return new UpdatesInOrder(
              account, with(new Step(image.fixture(), condition, i)), timeout);
        }
      }
      if (!deadline.awaitMoreThan(all.size())) {
        Step missing = new Step(image.fixture(), condition, Step.NOT_FOUND);
        throw new AssertionError(OrderReport.text(with(missing), deadline.toString(), all));
      }
    }
  }

  private List<Step> with(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return List.copyOf(more);
  }
}
