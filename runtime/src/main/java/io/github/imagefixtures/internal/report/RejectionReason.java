package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;

/** Says why a request was refused before it reached an image, and so asked no stub. */
final class RejectionReason {
  private final ReceivedUpdate request;
  private final String account;

  private RejectionReason(ReceivedUpdate request, String account) {
    this.request = request;
    this.account = account;
  }

  /**
   * The reason.
   *
   * @param account the id of the account that the request was answered by
   */
  static String because(Failure refusal, ReceivedUpdate request, String account) {
    return new RejectionReason(request, account).reason(refusal);
  }

  private String reason(Failure refusal) {
    return refusal.known().map(this::reason).orElse("it could not be answered");
  }

  private String reason(KnownFailure refusal) {
    return switch (refusal) {
      case MISSING_CREDENTIALS -> missing();
      case MALFORMED_TOKEN -> "its Authorization header holds nothing of the form of a token";
      case MALFORMED_KEY -> "its X-Auth-Key has not the form of a key";
      case UNKNOWN_CREDENTIALS -> "no account has its credentials";
      case OTHER_ACCOUNT_CREDENTIALS -> otherAccount();
      case ROUTE_NOT_FOUND -> "its path is not that of an image";
      case METHOD_NOT_ALLOWED -> "an image is updated by PATCH alone";
      case IMAGE_NOT_FOUND, IMAGE_NOT_FOUND_AS_TEXT -> "the account has no image of this id";
      case RATE_LIMITED -> "the account's quota was used up";
      default -> "it could not be answered";
    };
  }

  private String missing() {
    RequestCredentials sent = RequestCredentials.of(request);
    return sent.form() == RequestCredentials.Form.NONE
        ? "it came without credentials"
        : "it came with " + sent;
  }

  private String otherAccount() {
    String named = request.target().account().orElse("");
    return named.equals(account)
        ? "its credentials are those of another account"
        : "its path names the account "
            + Display.shortened(named)
            + ", its credentials are those of "
            + account;
  }
}
