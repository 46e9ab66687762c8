package io.github.imagefixtures.matchers;

/**
 * Matchers for the {@code metadata} that a request sends; generated subclasses add one method for
 * each declared key, by matcher and by value.
 */
public class MetadataMatchers {
  /** The place of the declared keys; for generated code. */
  protected final MetadataPath path;

  /** Matchers at this place; for generated code. */
  public MetadataMatchers(MetadataPath path) {
    this.path = path;
  }
}
