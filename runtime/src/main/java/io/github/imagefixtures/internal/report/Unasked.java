package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.SentCredentials;

/** Says why a request was refused before it reached an image, and so asked no stub. */
final class Unasked {
  private final ReceivedUpdate request;
  private final String account;

  private Unasked(ReceivedUpdate request, String account) {
    this.request = request;
    this.account = account;
  }

  /**
   * The reason.
   *
   * @param account the id of the account that the request was answered by
   */
  static String because(Failure refusal, ReceivedUpdate request, String account) {
    return new Unasked(request, account).reason(refusal);
  }

  private String reason(Failure refusal) {
    return switch (refusal.name()) {
      case "missingCredentials" -> missing();
      case "malformedToken" -> "its Authorization header holds nothing of the form of a token";
      case "malformedKey" -> "its X-Auth-Key has not the form of a key";
      case "unknownCredentials" -> "no account has its credentials";
      case "foreignCredentials" -> foreign();
      case "noRoute" -> "its path is not that of an image";
      case "methodNotAllowed" -> "an image is updated by PATCH alone";
      case "imageNotFound", "imageNotFoundAsText" -> "the account has no image of this id";
      case "rateLimited" -> "the account's quota was used up";
      default -> "it could not be answered";
    };
  }

  private String missing() {
    SentCredentials sent = SentCredentials.of(request);
    return sent.form() == SentCredentials.Form.NONE
        ? "it came without credentials"
        : "it came with " + sent;
  }

  private String foreign() {
    String named = request.target().account().orElse("");
    return named.equals(account)
        ? "its credentials are those of another account"
        : "its path names the account "
            + Display.shortened(named)
            + ", its credentials are those of "
            + account;
  }
}
