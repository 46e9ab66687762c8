package io.github.imagefixtures.internal.state;

/**
 * The outcome of a request, and the quota of the account after it.
 *
 * @param quota for the rate limit headers
 */
public record AccountResponse(Outcome outcome, Quota quota) {

  /** Creates a response with the documented quota, for a request without an account. */
  public static AccountResponse of(Outcome outcome) {
    return new AccountResponse(outcome, Quota.DOCUMENTED);
  }
}
