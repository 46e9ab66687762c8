package io.github.imagefixtures.internal.state;

/**
 * The outcome of a request, and what its response says about the account.
 *
 * @param quota for the rate limit headers, after the request
 * @param stamp for the headers {@code cf-ray} and {@code date}
 */
public record AccountResponse(Outcome outcome, Quota quota, ResponseStamp stamp) {

  /** Creates a response with the documented quota, for a request without an account. */
  public static AccountResponse of(Outcome outcome, ResponseStamp stamp) {
    return new AccountResponse(outcome, Quota.DOCUMENTED, stamp);
  }
}
