package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A request journal for WireMock that is bounded in entries and in bytes. Above the limit in bytes,
 * the oldest bodies are discarded, but not their entries, so that the number of requests remains
 * right. The newest bodies are always kept. WireMock's option {@code maxRequestJournalEntries}
 * counts all entries at each request: with 1,000 entries, that takes 53 of the 118 µs of an update
 * over a kept-alive connection. Thread-safe.
 */
final class BoundedJournal implements RequestJournalStore {
  private final int maxEntries;
  private final long maxBytes;
  private final Function<? super Request, ? extends Optional<?>> accountOf;
  private final Map<UUID, Entry> oldestFirst = new LinkedHashMap<>();
  private final Set<UUID> withBodies = new LinkedHashSet<>();
  private final Map<Object, Set<UUID>> byAccount = new HashMap<>();
  private long bytes;

  private record Entry(ServeEvent event, Optional<?> account, long bytes) {}

  /**
   * Creates an empty journal.
   *
   * @param maxBytes the limit of the total length of bodies
   * @param accountOf returns the account that received a request, or empty
   */
  BoundedJournal(
      int maxEntries, long maxBytes, Function<? super Request, ? extends Optional<?>> accountOf) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
    this.accountOf = accountOf;
  }

  @Override
  public void add(ServeEvent event) {
    Optional<?> account = accountOf.apply(event.getRequest());
    long length = BodilessEvents.bodyLength(event);
    synchronized (this) {
      UUID id = event.getId();
      oldestFirst.put(id, new Entry(event, account, length));
      account.ifPresent(a -> byAccount.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(id));
      if (length > 0) {
        bytes += length;
        withBodies.add(id);
      }
      if (oldestFirst.size() > maxEntries) {
        removeLast();
      }
      while (bytes > maxBytes && withBodies.size() > 1) {
        discardBodies(withBodies.iterator().next());
      }
    }
  }

  private void discardBodies(UUID id) {
    oldestFirst.computeIfPresent(
        id,
        (same, entry) -> {
          forgetBodies(id, entry);
          return new Entry(BodilessEvents.of(entry.event()), entry.account(), 0);
        });
  }

  private void forgetBodies(UUID id, Entry entry) {
    bytes -= entry.bytes();
    withBodies.remove(id);
  }

  /** WireMock puts the event of {@link #add} again after its response, which changes nothing. */
  @Override
  public void put(UUID id, ServeEvent event) {}

  @Override
  public synchronized Stream<ServeEvent> getAll() {
    List<ServeEvent> newestFirst = new ArrayList<>();
    oldestFirst.values().forEach(entry -> newestFirst.add(entry.event()));
    Collections.reverse(newestFirst);
    return newestFirst.stream();
  }

  @Override
  public Stream<UUID> getAllKeys() {
    return getAll().map(ServeEvent::getId);
  }

  @Override
  public synchronized Optional<ServeEvent> get(UUID id) {
    return Optional.ofNullable(oldestFirst.get(id)).map(Entry::event);
  }

  @Override
  public synchronized void remove(UUID id) {
    Entry entry = oldestFirst.remove(id);
    if (entry != null) {
      forgetBodies(id, entry);
      entry
          .account()
          .ifPresent(
              account ->
                  byAccount.computeIfPresent(
                      account,
                      (same, ids) -> {
                        ids.remove(id);
                        return ids.isEmpty() ? null : ids;
                      }));
    }
  }

  /** Removes the requests that an account received. */
  synchronized void removeAll(Object account) {
    List.copyOf(byAccount.getOrDefault(account, Set.of())).forEach(this::remove);
  }

  /** Removes the oldest entry: WireMock counts from the newest. */
  @Override
  public synchronized void removeLast() {
    Iterator<UUID> oldest = oldestFirst.keySet().iterator();
    if (oldest.hasNext()) {
      remove(oldest.next());
    }
  }

  @Override
  public synchronized void clear() {
    oldestFirst.clear();
    withBodies.clear();
    byAccount.clear();
    bytes = 0;
  }
}
