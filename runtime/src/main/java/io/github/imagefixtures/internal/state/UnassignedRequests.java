package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.UnassignedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The first unassigned requests in order of arrival, and the number of all. Thread-safe. */
public final class UnassignedRequests {
  /** Bounds the memory of a long session, and keeps enough requests for a diagnosis. */
  private static final int KEPT_REQUESTS = 1_000;

  private static final int KEPT_CHARACTERS = 1_000_000;

  private final Consumer<? super UnassignedRequest> listener;
  private final List<UnassignedRequest> kept = new ArrayList<>();
  private long keptCharacters;
  private long count;

  public UnassignedRequests() {
    this(request -> {});
  }

  /** Creates a log that counts each request, then passes it to a listener. */
  public UnassignedRequests(Consumer<? super UnassignedRequest> listener) {
    this.listener = listener;
  }

  public void add(UnassignedRequest request) {
    synchronized (this) {
      count++;
      keep(request);
    }
    listener.accept(request);
  }

  /** Adds the requests of another log, including the count of those that it did not keep. */
  public synchronized void addAll(UnassignedRequests others) {
    count += others.count();
    others.kept().forEach(this::keep);
  }

  private void keep(UnassignedRequest request) {
    if (kept.size() < KEPT_REQUESTS && keptCharacters < KEPT_CHARACTERS) {
      kept.add(request);
      keptCharacters += request.request().body().length();
    }
  }

  public synchronized List<UnassignedRequest> kept() {
    return List.copyOf(kept);
  }

  public synchronized long count() {
    return count;
  }
}
