package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;

/**
 * What a test said of some updates of one fixture. Immutable.
 *
 * @param number which stubbing of its fixture this is; 0 for the declaration's own failures
 * @param condition the updates that it is for
 * @param replies its answers, one after another; the last one repeats; none while unfinished
 * @param served how many answers it has given
 */
public record Stubbing(
    int number, Matcher<? super UpdateImageRequest> condition, List<Reply> replies, int served) {

  /** Copies the replies. */
  public Stubbing {
    replies = List.copyOf(replies);
  }

  boolean answers(UpdateImageRequest update) {
    return !replies.isEmpty() && condition.matches(update);
  }

  Reply next() {
    return replies.get(Math.min(served, replies.size() - 1));
  }

  Stubbing afterServing() {
    return new Stubbing(number, condition, replies, served + 1);
  }

  Stubbing then(Reply reply) {
    List<Reply> more = new ArrayList<>(replies);
    more.add(reply);
    return new Stubbing(number, condition, more, served);
  }
}
