package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;

/**
 * The responses to the updates of a fixture that satisfy a condition. Immutable.
 *
 * @param number the number of the stubbing in its fixture, from 1; 0 for {@code failsWith}
 * @param condition the condition that updates must satisfy
 * @param responses the responses, one after another; the last one repeats; empty at first
 * @param served the number of responses that were sent
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

  boolean respondsTo(UpdateImageRequest update) {
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
