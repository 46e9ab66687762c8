package io.github.imagefixtures.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What was asked of one account, in order of arrival, and what of it the test has accounted for.
 * Thread-safe: it has a lock of its own, which is never held while another one is taken.
 */
public final class Journal {
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Set<Exchange> verified = Collections.newSetFromMap(new IdentityHashMap<>());

  synchronized void add(Exchange exchange) {
    exchanges.add(exchange);
    notifyAll();
  }

  synchronized void clear() {
    exchanges.clear();
    verified.clear();
  }

  /** Everything so far, in order of arrival. */
  public synchronized List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** Remembers that a verification has accounted for these. */
  public synchronized void markVerified(Collection<Exchange> accountedFor) {
    verified.addAll(accountedFor);
  }

  /** Whether a verification has accounted for this one. */
  public synchronized boolean isVerified(Exchange exchange) {
    return verified.contains(exchange);
  }

  /**
   * Waits until there are more exchanges than these.
   *
   * @param seen how many the caller knows
   * @param deadline the {@link System#nanoTime()} at which to give up
   * @return whether there are more; false at the deadline
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public synchronized boolean awaitMoreThan(int seen, long deadline) throws InterruptedException {
    while (exchanges.size() <= seen) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }
}
