package io.github.imagefixtures;

/** The shapes in which an update can fail. */
public enum FailureKind {
  /** The failure envelope of the reference, as JSON. */
  ENVELOPE,
  /** The plain text with which the Images service behind the gateway answers. */
  PLAIN_TEXT,
  /** An HTML page of Cloudflare's edge. */
  EDGE_PAGE,
  /** An answer that reads like an envelope and is none. */
  MALFORMED_ENVELOPE,
  /** No whole answer at all. */
  TRANSPORT
}
