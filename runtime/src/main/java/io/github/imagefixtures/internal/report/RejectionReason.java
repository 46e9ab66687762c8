package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;

/** Explains why a request was rejected before it reached a stub. */
final class RejectionReason {
  private final ReceivedUpdate request;
  private final String account;

  private RejectionReason(ReceivedUpdate request, String account) {
    this.request = request;
    this.account = account;
  }

  /**
   * Returns the reason.
   *
   * @param account the id of the account that rejected the request
   */
  static String of(Failure failure, ReceivedUpdate request, String account) {
    return new RejectionReason(request, account).reason(failure);
  }

  private String reason(Failure failure) {
    return failure.known().map(this::reason).orElse("the request could not be processed");
  }

  private String reason(KnownFailure failure) {
    return switch (failure) {
      case MISSING_CREDENTIALS -> missing();
      case MALFORMED_TOKEN -> "the token in the Authorization header is malformed";
      case MALFORMED_KEY -> "the X-Auth-Key is malformed";
      case UNKNOWN_CREDENTIALS -> "no account has these credentials";
      case OTHER_ACCOUNT_CREDENTIALS -> otherAccount();
      case ROUTE_NOT_FOUND -> "the path does not name an image";
      case METHOD_NOT_ALLOWED -> "an image accepts only GET and PATCH";
      case IMAGE_NOT_FOUND, IMAGE_NOT_FOUND_AS_TEXT -> "the account has no image with this id";
      case RATE_LIMITED -> "the quota of the account is used up";
      default -> "the request could not be processed";
    };
  }

  private String missing() {
    RequestCredentials sent = RequestCredentials.of(request);
    return sent.form() == RequestCredentials.Form.NONE
        ? "the request has no credentials"
        : "the request has " + sent;
  }

  private String otherAccount() {
    String named = request.target().account().orElse("");
    return named.equals(account)
        ? "the credentials belong to another account"
        : "the path names the account "
            + Display.shortened(named)
            + ", but the credentials belong to "
            + account;
  }
}
