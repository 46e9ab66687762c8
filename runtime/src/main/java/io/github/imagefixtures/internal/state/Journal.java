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
 * The exchanges of an account in order of arrival, and which of them were verified. Thread-safe: it
 * has its own lock, and acquires no other lock while it has it.
 *
 * <p>The journal is bounded, so that a long run does not fill the heap. After the first eviction,
 * methods that need all exchanges throw an exception instead of returning a wrong result.
 */
public final class Journal {
  private final Capacity capacity;
  private final Deque<Exchange> exchanges = new ArrayDeque<>();
  private final Set<Exchange> verified = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<UnexpectedRequest> evictedUnexpected = new ArrayList<>();
  private long characters;
  private int evicted;

  /**
   * The limits of a journal.
   *
   * @param exchanges the number of exchanges
   * @param characters the total length of the bodies; the last exchange is always retained
   */
  record Capacity(int exchanges, long characters) {
    /** More than a test needs: a small update takes about 3 KB, so this is about 300 MB. */
    static final Capacity DEFAULT = new Capacity(100_000, 16L << 20);

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
   * Returns all exchanges in order of arrival.
   *
   * @throws IllegalStateException if exchanges have been evicted
   */
  public synchronized List<Exchange> exchanges() {
    if (evicted > 0) {
      throw new IllegalStateException(
          ("This account received %,d requests, but keeps only the last %,d (limit: %s). Verify"
                  + " earlier, or use a separate account for each part of the test.")
              .formatted(evicted + exchanges.size(), exchanges.size(), capacity));
    }
    return List.copyOf(exchanges);
  }

  /** Returns the retained exchanges in order of arrival. */
  public synchronized List<Exchange> retained() {
    return List.copyOf(exchanges);
  }

  /** Returns the number of evicted exchanges. */
  public synchronized int evicted() {
    return evicted;
  }

  /** Returns the unexpected requests, including evicted ones, in order of arrival. */
  public synchronized List<UnexpectedRequest> unexpected() {
    List<UnexpectedRequest> all = new ArrayList<>(evictedUnexpected);
    exchanges.forEach(exchange -> exchange.unexpected().ifPresent(all::add));
    return List.copyOf(all);
  }

  /** Marks exchanges as verified. */
  public synchronized void markVerified(Collection<Exchange> matching) {
    verified.addAll(matching);
  }

  /** Returns whether an exchange was verified. */
  public synchronized boolean isVerified(Exchange exchange) {
    return verified.contains(exchange);
  }

  /**
   * Waits until there are more exchanges.
   *
   * @param seen the number of exchanges that the caller knows
   * @param deadline the {@link System#nanoTime()} at which to stop waiting
   * @return whether there are more; false after the deadline
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
