package io.github.imagefixtures.internal.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The exchanges of an account in order of arrival, and which of them were verified. Thread-safe: it
 * has its own lock, and acquires no other lock while it has it.
 *
 * <p>The journal is bounded, so that a long run does not fill the heap. After the first eviction,
 * methods that need all exchanges throw an exception instead of returning a wrong result. Reads are
 * kept apart, so that a client that polls evicts no update.
 */
public final class Journal {
  private final Section reads = new Section(Capacity.READS);
  private final Section others;
  private final Set<Exchange> verified = Collections.newSetFromMap(new IdentityHashMap<>());
  private final NavigableMap<Integer, UnexpectedRequest> evictedUnexpected = new TreeMap<>();
  private int received;

  /**
   * The limits of a journal.
   *
   * @param exchanges the number of exchanges
   * @param characters the total length of the bodies; the last exchange is always retained
   */
  record Capacity(int exchanges, long characters) {
    /** More than a test needs: a small update takes about 3 KB, so this is about 300 MB. */
    static final Capacity DEFAULT = new Capacity(100_000, 16L << 20);

    /** More than a report shows. */
    static final Capacity READS = new Capacity(100, 1L << 20);

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%,d requests or %,d characters of bodies", exchanges, characters);
    }
  }

  /** Exchanges with a common limit. */
  private static final class Section {
    private final Capacity capacity;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private long characters;
    private int evicted;

    Section(Capacity capacity) {
      this.capacity = capacity;
    }

    /** Adds an exchange, and returns the evicted ones. */
    List<Exchange> add(Exchange exchange) {
      List<Exchange> removed = new ArrayList<>();
      exchanges.add(exchange);
      characters += exchange.request().body().length();
      while (exchanges.size() > capacity.exchanges()
          || characters > capacity.characters() && exchanges.size() > 1) {
        Exchange oldest = exchanges.remove();
        characters -= oldest.request().body().length();
        evicted++;
        removed.add(oldest);
      }
      return removed;
    }

    int received() {
      return evicted + exchanges.size();
    }

    void clear() {
      exchanges.clear();
      characters = 0;
      evicted = 0;
    }
  }

  Journal(Capacity capacity) {
    this.others = new Section(capacity);
  }

  synchronized void add(Exchange exchange) {
    received++;
    Section section = exchange.request().isRead() ? reads : others;
    section.add(exchange.numbered(received)).forEach(this::evicted);
    notifyAll();
  }

  private void evicted(Exchange exchange) {
    verified.remove(exchange);
    if (evictedUnexpected.size() < others.capacity.exchanges()) {
      exchange.unexpected().ifPresent(u -> evictedUnexpected.put(exchange.number(), u));
    }
  }

  synchronized void clear() {
    reads.clear();
    others.clear();
    verified.clear();
    evictedUnexpected.clear();
    received = 0;
  }

  /**
   * Returns all exchanges except reads, in order of arrival.
   *
   * @throws IllegalStateException if exchanges other than reads have been evicted
   */
  public synchronized List<Exchange> exchanges() {
    if (others.evicted > 0) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "This account received %,d requests, but keeps only the last %,d (limit: %s). Verify"
                  + " earlier, or use a separate account for each part of the test.",
              others.received(),
              others.exchanges.size(),
              others.capacity));
    }
    return List.copyOf(others.exchanges);
  }

  /** Returns the retained exchanges, including reads, in order of arrival. */
  public synchronized List<Exchange> retained() {
    return withReads(others.exchanges);
  }

  /** Returns these exchanges and the retained reads in order of arrival. */
  public synchronized List<Exchange> withReads(Collection<Exchange> exchanges) {
    return Stream.concat(exchanges.stream(), reads.exchanges.stream())
        .sorted(Comparator.comparingInt(Exchange::number))
        .toList();
  }

  /** Returns the unexpected requests, including evicted ones, in order of arrival. */
  public synchronized List<UnexpectedRequest> unexpected() {
    NavigableMap<Integer, UnexpectedRequest> all = new TreeMap<>(evictedUnexpected);
    retained().forEach(e -> e.unexpected().ifPresent(u -> all.put(e.number(), u)));
    return List.copyOf(all.values());
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
   * Waits until there are more exchanges other than reads.
   *
   * @param seen the number of such exchanges that the caller knows
   * @param deadline the {@link System#nanoTime()} at which to stop waiting
   * @return whether there are more; false after the deadline
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public synchronized boolean awaitMoreThan(int seen, long deadline) throws InterruptedException {
    while (others.received() <= seen) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }
}
