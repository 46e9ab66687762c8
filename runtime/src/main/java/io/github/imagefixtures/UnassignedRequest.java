package io.github.imagefixtures;

import io.github.imagefixtures.internal.request.RequestSource;
import java.util.Optional;

/**
 * A request that belongs to no open account: neither its path nor its credentials name one, or a
 * web page or a scanner sent it.
 *
 * @param request the request
 * @param closedAccountOwner the owner of the account that the request named, if that account was
 *     closed before the request came; otherwise empty
 */
public record UnassignedRequest(UpdateImageRequest request, Optional<String> closedAccountOwner) {

  /**
   * Whether a web page or a scanner sent the request, and not the application under test. Such a
   * request has the header {@code Origin}, a header {@code Sec-Fetch-*}, or the {@code Host} of
   * another server. It fails no test.
   */
  public boolean isFromAnotherProgram() {
    return RequestSource.headerOfAnotherProgram(request).isPresent();
  }

  /** Returns the request and why it is unassigned, in one line without credentials. */
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
                                " (probably from a web page or a scanner, because of its header "
                                    + name
                                    + "; it fails no test)"))
            .orElse(" (neither its path nor its credentials name an account)");
  }
}
