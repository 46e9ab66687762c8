package io.github.imagefixtures;

/** A fault below HTTP that prevents a complete response. */
public enum TransportFault {
  /** The connection is reset before the first byte of a response. */
  CONNECTION_RESET,
  /** The connection is closed before the first byte of a response. */
  EMPTY_RESPONSE,
  /** The body is shorter than its {@code Content-Length}. */
  TRUNCATED_BODY,
  /** Random bytes arrive instead of an HTTP response. */
  RANDOM_DATA,
  /** No response arrives, and the connection is closed after a limit. */
  LATE_REPLY
}
