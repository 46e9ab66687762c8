package io.github.imagefixtures.internal.rules;

import java.util.List;
import java.util.Optional;

/** The properties of an update. */
public final class UpdateProperties {

  /** All properties; later versions of the reference specify {@code creator}. */
  public static final List<String> KNOWN = List.of("metadata", "requireSignedURLs", "creator");

  private UpdateProperties() {}

  /**
   * Returns the property that an unknown name probably misspells; empty if there is none.
   *
   * <p>An image has {@code meta}, but a request has {@code metadata}. Sending {@code meta} is the
   * most common error.
   */
  public static Optional<String> suggestionFor(String name) {
    if (KNOWN.contains(name)) {
      return Optional.empty();
    }
    return name.equalsIgnoreCase("meta")
        ? Optional.of("metadata")
        : Suggestion.nearest(name.replace("_", "").replace("-", ""), KNOWN);
  }
}
