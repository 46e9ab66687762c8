package io.github.imagefixtures;

/** What goes wrong below HTTP, where no whole answer arrives. */
public enum TransportFault {
  /** The connection is reset before any byte of an answer. */
  CONNECTION_RESET,
  /** The connection is closed before any byte of an answer. */
  EMPTY_REPLY,
  /** The body ends before the length that {@code Content-Length} promised. */
  TRUNCATED_BODY,
  /** Bytes that are no HTTP. */
  GARBAGE,
  /** No answer, until the connection is closed at a limit. */
  LATE_REPLY
}
