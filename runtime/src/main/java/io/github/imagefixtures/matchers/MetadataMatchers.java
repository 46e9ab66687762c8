package io.github.imagefixtures.matchers;

/**
 * Matchers for the {@code metadata} that a request sends; generated subclasses add one method for
 * each declared key, by matcher and by value.
 */
public class MetadataMatchers {
  /** The place of the declared keys; for generated code. */
  protected final MetadataPath path;

  /** Matchers at this place; for generated code. */
  protected MetadataMatchers(MetadataPath path) {
    this.path = path;
  }

  /** Gives the form that has no declared keys; for generated code. */
  public static MetadataMatchers untyped(MetadataPath path) {
    return new MetadataMatchers(path);
  }
}
