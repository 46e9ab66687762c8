package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.StrayRequest;
import java.util.ArrayList;
import java.util.List;

/** What came to no open account, in order of arrival. Thread-safe. */
final class Strays {
  /** Enough to find the cause; a bound, so that a long session does not grow. */
  private static final int REMEMBERED = 1_000;

  private final List<StrayRequest> requests = new ArrayList<>();

  synchronized void add(StrayRequest request) {
    if (requests.size() < REMEMBERED) {
      requests.add(request);
    }
  }

  synchronized List<StrayRequest> all() {
    return List.copyOf(requests);
  }
}
