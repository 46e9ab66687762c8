package io.github.imagefixtures.internal.envelope;

import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives each answer its {@code cf-ray}: 16 hexadecimal digits and an airport, in the form of the
 * service's, numbered from 1. Thread-safe.
 */
public final class RayIds {
  private final AtomicLong last = new AtomicLong();

  /** The next one, such as {@code 0000000000000001-AMS}. */
  public String next() {
    return HexFormat.of().toHexDigits(last.incrementAndGet()) + "-AMS";
  }
}
