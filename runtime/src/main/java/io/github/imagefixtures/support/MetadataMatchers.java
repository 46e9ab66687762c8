package io.github.imagefixtures.support;

/**
 * Matchers for the {@code metadata} that an update sends. A generated subclass has two methods for
 * each declared key: one accepts a matcher, the other a value. Immutable.
 */
public class MetadataMatchers {
  /** The object that contains the declared keys. */
  protected final MetadataPath path;

  /** Creates matchers for the keys of the object at this path. */
  public MetadataMatchers(MetadataPath path) {
    this.path = path;
  }
}
