package io.github.imagefixtures.internal.envelope;

import io.github.imagefixtures.internal.state.Quota;
import java.util.Map;

/** The rate limit headers that are documented for every answer. */
final class RateLimitHeaders {
  private RateLimitHeaders() {}

  /** Adds both, such as {@code "default";r=50;t=30} and {@code "default";q=1200;w=300}. */
  static void addTo(Map<String, String> headers, Quota quota) {
    headers.put(
        "Ratelimit",
        "\"default\";r=" + quota.remaining() + ";t=" + quota.timeUntilReset().toSeconds());
    headers.put(
        "Ratelimit-Policy", "\"default\";q=" + quota.limit() + ";w=" + quota.window().toSeconds());
  }
}
