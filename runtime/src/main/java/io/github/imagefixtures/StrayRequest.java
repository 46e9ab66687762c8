package io.github.imagefixtures;

import java.util.Optional;

/**
 * A request that belongs to no account that is open: neither its path nor its credentials name one.
 *
 * @param request what came
 * @param finished whose account it named, where that account was closed before the request came;
 *     empty where it named none
 */
public record StrayRequest(UpdateImageRequest request, Optional<String> finished) {

  /** The request, and why it is a stray one, in one line; without credentials. */
  @Override
  public String toString() {
    return request
        + finished
            .map(owner -> " (after the account of " + owner + " was closed)")
            .orElse(" (neither its path nor its credentials name an account)");
  }
}
