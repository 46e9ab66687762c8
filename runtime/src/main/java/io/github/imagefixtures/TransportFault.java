package io.github.imagefixtures;

/** A fault below HTTP, because of which no complete response arrives. */
public enum TransportFault {
  /** The connection is reset before the first byte of a response. */
  CONNECTION_RESET,
  /** The connection is closed before the first byte of a response. */
  EMPTY_RESPONSE,
  /** The body ends before the length in {@code Content-Length}. */
  TRUNCATED_BODY,
  /** Random bytes arrive in place of HTTP. */
  RANDOM_DATA,
  /** No response arrives; after a limit, the connection is closed. */
  LATE_REPLY
}
