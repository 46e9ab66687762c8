package io.github.imagefixtures.internal.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What was asked of one account, in order of arrival, and what of it the test has accounted for.
 * Thread-safe: it has a lock of its own, which is never held while another one is taken.
 *
 * <p>It is bounded, so that a long run does not fill the heap. What would have to know all that
 * came is refused once the first of it is evicted: a count that is wrong in silence would be worse.
 */
public final class Journal {
  private final Capacity capacity;
  private final Deque<Exchange> exchanges = new ArrayDeque<>();
  private final Set<Exchange> verified = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<UnexpectedRequest> evictedUnexpected = new ArrayList<>();
  private long characters;
  private int evicted;

  /**
   * How much is remembered.
   *
   * @param exchanges how many exchanges
   * @param characters how many characters of bodies; the last exchange is remembered in any case
   */
  record Capacity(int exchanges, long characters) {
    /** More than a test needs: a small update takes about 3 KB, so this is some 300 MB. */
    static final Capacity USUAL = new Capacity(100_000, 16L << 20);

    @Override
    public String toString() {
      return "%,d requests or %,d characters of bodies".formatted(exchanges, characters);
    }
  }

  Journal(Capacity capacity) {
    this.capacity = capacity;
  }

  synchronized void add(Exchange exchange) {
    exchanges.add(exchange);
    characters += exchange.request().body().length();
    while (exchanges.size() > capacity.exchanges()
        || characters > capacity.characters() && exchanges.size() > 1) {
      evict(exchanges.remove());
    }
    notifyAll();
  }

  private void evict(Exchange exchange) {
    evicted++;
    characters -= exchange.request().body().length();
    verified.remove(exchange);
    if (evictedUnexpected.size() < capacity.exchanges()) {
      exchange.unexpected().ifPresent(evictedUnexpected::add);
    }
  }

  synchronized void clear() {
    exchanges.clear();
    verified.clear();
    evictedUnexpected.clear();
    characters = 0;
    evicted = 0;
  }

  /**
   * Everything so far, in order of arrival.
   *
   * @throws IllegalStateException if something of it is evicted
   */
  public synchronized List<Exchange> exchanges() {
    if (evicted > 0) {
      throw new IllegalStateException(
          ("This account was asked %,d times, and remembers the last %,d: no more than %s."
                  + " Verify before that, or let each part of the test have an account of its own.")
              .formatted(evicted + exchanges.size(), exchanges.size(), capacity));
    }
    return List.copyOf(exchanges);
  }

  /** What is remembered, in order of arrival: for reports, which show the last of it. */
  public synchronized List<Exchange> retained() {
    return List.copyOf(exchanges);
  }

  /** How many exchanges came before those that are remembered. */
  public synchronized int evicted() {
    return evicted;
  }

  /** The requests that the test did not expect, evicted ones too, in order of arrival. */
  public synchronized List<UnexpectedRequest> unexpected() {
    List<UnexpectedRequest> all = new ArrayList<>(evictedUnexpected);
    exchanges.forEach(exchange -> exchange.unexpected().ifPresent(all::add));
    return List.copyOf(all);
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
    while (evicted + exchanges.size() <= seen) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }
}
