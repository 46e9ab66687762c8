package io.github.imagefixtures.junit;

import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Decides which test an unassigned request is charged to. If exactly one test is running when the
 * request arrives, only that one can have caused it. Thread-safe.
 */
final class RunningTests {
  private final Set<UnassignedRequests> running = new LinkedHashSet<>();
  private final UnassignedRequests uncharged = new UnassignedRequests();

  /** Begins a test, and returns what it is charged with until it ends. */
  synchronized UnassignedRequests begin() {
    UnassignedRequests charges = new UnassignedRequests();
    running.add(charges);
    return charges;
  }

  /**
   * Charges a request to the running test, unless a finished test or a program other than the
   * application sent it.
   */
  synchronized void charge(UnassignedRequest request) {
    boolean charged =
        running.size() == 1
            && request.closedAccountOwner().isEmpty()
            && !request.isFromAnotherProgram();
    (charged ? running.iterator().next() : uncharged).add(request);
  }

  /** Ends a test that answers for its charges. */
  synchronized void end(UnassignedRequests charges) {
    running.remove(charges);
  }

  /** Ends a test that did not get as far as to answer for its charges, unless it has ended. */
  synchronized void abandon(UnassignedRequests charges) {
    if (running.remove(charges)) {
      uncharged.addAll(charges);
    }
  }

  /** Returns the requests that no test answers for. */
  UnassignedRequests uncharged() {
    return uncharged;
  }
}
