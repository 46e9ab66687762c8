package io.github.imagefixtures.internal.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Headers, whose names ignore case. Immutable. */
public final class Headers {
  /** No headers. */
  public static final Headers NONE = new Headers(Map.of());

  private final Map<String, List<String>> lines;

  private Headers(Map<String, List<String>> lines) {
    this.lines = lines;
  }

  /** Copies headers. */
  public static Headers of(Map<String, List<String>> lines) {
    TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    lines.forEach(
        (name, values) -> copy.computeIfAbsent(name, n -> new ArrayList<>()).addAll(values));
    copy.replaceAll((name, values) -> List.copyOf(values));
    return new Headers(Collections.unmodifiableMap(copy));
  }

  /** Returns the first value of a header; empty if the header is absent. */
  public Optional<String> first(String name) {
    return Optional.ofNullable(lines.get(name)).map(values -> values.get(0));
  }

  /** Returns all headers; a lookup in this map ignores case too. */
  public Map<String, List<String>> asMap() {
    return lines;
  }
}
