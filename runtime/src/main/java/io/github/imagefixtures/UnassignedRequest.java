package io.github.imagefixtures;

import io.github.imagefixtures.internal.request.RequestSource;
import java.util.Optional;

/**
 * A request that does not belong to an open account. Neither its path nor its credentials name one,
 * or a web page or a scanner sent it. Immutable.
 *
 * @param request the request
 * @param closedAccountOwner the owner of the account that the request names, if that account is
 *     closed; otherwise empty
 */
public record UnassignedRequest(UpdateImageRequest request, Optional<String> closedAccountOwner) {

  /**
   * Returns whether a web page or a scanner sent the request, rather than the application under
   * test. Such a request has the header {@code Origin}, a header {@code Sec-Fetch-*}, or the {@code
   * Host} of another server. It does not fail a test.
   */
  public boolean isFromAnotherProgram() {
    return RequestSource.headerOfAnotherProgram(request).isPresent();
  }

  /** Returns the request and the reason in one line, without credentials. */
  @Override
  public String toString() {
    return request
        + closedAccountOwner
            .map(owner -> " (after the account of " + owner + " was closed)")
            .or(
                () ->
                    RequestSource.headerOfAnotherProgram(request)
                        .map(
                            name ->
                                " (probably from a web page or a scanner, because it has the header "
                                    + name
                                    + "; it does not fail a test)"))
            .orElse(" (neither its path nor its credentials name an account)");
  }
}
