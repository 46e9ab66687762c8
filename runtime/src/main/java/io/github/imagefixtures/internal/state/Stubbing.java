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
 * @param responses its answers, one after another; the last one repeats; none while unfinished
 * @param served how many answers it has given
 */
public record Stubbing(
    int number,
    Matcher<? super UpdateImageRequest> condition,
    List<StubResponse> responses,
    int served) {

  /** Copies the responses. */
  public Stubbing {
    responses = List.copyOf(responses);
  }

  boolean answers(UpdateImageRequest update) {
    return !responses.isEmpty() && condition.matches(update);
  }

  StubResponse next() {
    return responses.get(Math.min(served, responses.size() - 1));
  }

  Stubbing afterServing() {
    return new Stubbing(number, condition, responses, served + 1);
  }

  Stubbing then(StubResponse response) {
    List<StubResponse> more = new ArrayList<>(responses);
    more.add(response);
    return new Stubbing(number, condition, more, served);
  }
}
