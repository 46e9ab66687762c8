package io.github.imagefixtures;

/** The forms in which a failure reaches the client. */
public enum FailureKind {
  /** The failure envelope of the reference, as JSON. */
  ENVELOPE,
  /** A plain-text response of the Images service behind the gateway. */
  PLAIN_TEXT,
  /**
   * An error of Cloudflare's edge, which has no envelope: RFC 9457 as JSON if the request prefers
   * {@code application/json} or {@code application/problem+json}, otherwise an HTML page.
   */
  EDGE_ERROR,
  /** JSON that resembles an envelope, but does not conform to the reference. */
  MALFORMED_ENVELOPE,
  /** No complete HTTP response. */
  TRANSPORT
}
