package io.github.imagefixtures;

import io.github.imagefixtures.internal.request.RequestSource;
import java.util.Optional;

/**
 * A request that belongs to no account that is open: neither its path nor its credentials name one,
 * or a web page or a scanner sent it.
 *
 * @param request what came
 * @param finished whose account it named, where that account was closed before the request came;
 *     empty where it named none
 */
public record StrayRequest(UpdateImageRequest request, Optional<String> finished) {

  /**
   * Whether a web page or a scanner sent the request, and not the application under test. Such a
   * request has the header {@code Origin}, a header {@code Sec-Fetch-*}, or the {@code Host} of
   * another server. It fails no test.
   */
  public boolean isForeign() {
    return RequestSource.foreignHeader(request).isPresent();
  }

  /** The request, and why it is a stray one, in one line; without credentials. */
  @Override
  public String toString() {
    return request
        + finished
            .map(owner -> " (after the account of " + owner + " was closed)")
            .or(
                () ->
                    RequestSource.foreignHeader(request)
                        .map(
                            name ->
                                " (probably from a web page or a scanner, because of its header "
                                    + name
                                    + "; it fails no test)"))
            .orElse(" (neither its path nor its credentials name an account)");
  }
}
