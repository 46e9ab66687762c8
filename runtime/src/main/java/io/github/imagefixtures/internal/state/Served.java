package io.github.imagefixtures.internal.state;

/**
 * An answer, and where the caller's quota stands after it.
 *
 * @param quota what the rate limit headers say
 */
public record Served(Answer answer, Quota quota) {

  /** An answer to somebody whose quota is nobody's business. */
  public static Served to(Answer answer) {
    return new Served(answer, Quota.DOCUMENTED);
  }
}
