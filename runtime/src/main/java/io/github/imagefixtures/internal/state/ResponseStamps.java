package io.github.imagefixtures.internal.state;

import java.time.Instant;
import java.util.HexFormat;
import java.util.SplittableRandom;

/**
 * Generates the stamps of responses. Their ids look random, but depend only on a seed and on the
 * number of the response, and they do not repeat. Thread-safe.
 */
public final class ResponseStamps {
  private final SplittableRandom rayIds;

  /**
   * Starts a sequence.
   *
   * @param seed the id of an account, or another text
   */
  public ResponseStamps(String seed) {
    this.rayIds = new SplittableRandom(seed.hashCode());
  }

  /** Returns the stamp of the next response. */
  public synchronized ResponseStamp next() {
    return new ResponseStamp(HexFormat.of().toHexDigits(rayIds.nextLong()), Instant.now());
  }
}
