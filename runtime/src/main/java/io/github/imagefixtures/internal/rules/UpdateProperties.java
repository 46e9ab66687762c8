package io.github.imagefixtures.internal.rules;

import java.util.List;
import java.util.Optional;

/** The properties that an update may send, and what others are mistaken for. */
public final class UpdateProperties {

  /** All of them; {@code creator} is newer than the reference. */
  public static final List<String> KNOWN = List.of("metadata", "requireSignedURLs", "creator");

  private UpdateProperties() {}

  /**
   * The property that a name which is none was probably meant to be.
   *
   * <p>An image has {@code meta} where the request has {@code metadata}: reading the one and
   * sending it back is the mistake that is made most.
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
