package io.github.imagefixtures.internal.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header lines, looked up whatever the case of their names. Immutable. */
public final class Headers {
  /** No header at all. */
  public static final Headers NONE = new Headers(Map.of());

  private final Map<String, List<String>> lines;

  private Headers(Map<String, List<String>> lines) {
    this.lines = lines;
  }

  /** Copies header lines. */
  public static Headers of(Map<String, List<String>> lines) {
    TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    lines.forEach(
        (name, values) -> copy.computeIfAbsent(name, n -> new ArrayList<>()).addAll(values));
    copy.replaceAll((name, values) -> List.copyOf(values));
    return new Headers(Collections.unmodifiableMap(copy));
  }

  /** The first value of a header. */
  public Optional<String> first(String name) {
    return Optional.ofNullable(lines.get(name)).map(values -> values.get(0));
  }

  /** All lines; a look-up in this map ignores case too. */
  public Map<String, List<String>> asMap() {
    return lines;
  }
}
