package io.github.imagefixtures.internal.state;

/**
 * The outcome of a request, and the caller's quota after it.
 *
 * @param quota for the rate limit headers
 */
public record AccountResponse(Outcome outcome, Quota quota) {

  /** A response with the documented quota, for a caller that has none. */
  public static AccountResponse of(Outcome outcome) {
    return new AccountResponse(outcome, Quota.DOCUMENTED);
  }
}
