package io.github.imagefixtures.junit;

import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Attributes unassigned requests to running tests. A request is attributed to a test if no other
 * test is running when it arrives, because no other test can have caused it. Thread-safe.
 */
final class RunningTests {
  private final Set<UnassignedRequests> running = new LinkedHashSet<>();
  private UnassignedRequests unattributed = new UnassignedRequests();

  /** Begins a test, and returns the log of the requests that are attributed to it until it ends. */
  synchronized UnassignedRequests begin() {
    UnassignedRequests attributed = new UnassignedRequests();
    running.add(attributed);
    return attributed;
  }

  /**
   * Attributes a request to the only running test, unless the request names the account of a
   * finished test or comes from a web page or a scanner.
   */
  synchronized void attribute(UnassignedRequest request) {
    boolean isOfRunningTest =
        running.size() == 1
            && request.closedAccountOwner().isEmpty()
            && !request.isFromAnotherProgram();
    (isOfRunningTest ? running.iterator().next() : unattributed).add(request);
  }

  /** Ends a test that reports the requests that are attributed to it. */
  synchronized void end(UnassignedRequests attributed) {
    running.remove(attributed);
  }

  /** Ends a test that does not report its requests. Does nothing if the test has ended. */
  synchronized void abandon(UnassignedRequests attributed) {
    if (running.remove(attributed)) {
      unattributed.addAll(attributed);
    }
  }

  /** Returns the requests that no test reports. */
  synchronized UnassignedRequests unattributed() {
    return unattributed;
  }

  /** Returns and removes the requests that no test reports. */
  synchronized UnassignedRequests takeUnattributed() {
    UnassignedRequests taken = unattributed;
    unattributed = new UnassignedRequests();
    return taken;
  }
}
