package io.github.imagefixtures;

import io.github.imagefixtures.internal.rules.Timestamps;
import io.github.imagefixtures.internal.state.ImageState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The state of an image at one moment. Immutable.
 *
 * @param <M> the typed view of {@code meta}
 */
public final class Image<M extends Meta> {
  private final ImageState state;
  private final M meta;

  Image(ImageState state, M meta) {
    this.state = state;
    this.meta = meta;
  }

  /** Returns the id: a UUID or a custom id. */
  public String id() {
    return state.id();
  }

  /** Returns the file name; empty if the image has none. */
  public Optional<String> filename() {
    return Optional.ofNullable(state.filename());
  }

  /** Returns the typed view of {@code meta}. */
  public M meta() {
    return meta;
  }

  /** Returns whether viewing the image requires a signed token. */
  public boolean requireSignedURLs() {
    return state.requireSignedURLs();
  }

  /** Returns the time of the upload. */
  public Instant uploaded() {
    return Timestamps.parse(state.uploaded());
  }

  /** Returns the delivery URI of each variant; those of named variants contain the id. */
  public List<URI> variants() {
    return state.variantUris().stream().map(URI::create).toList();
  }

  /** Returns the creator; empty if it was never set. */
  public Optional<String> creator() {
    return state.creator();
  }

  /** Returns the image in one line. */
  @Override
  public String toString() {
    return "image " + id() + ", requireSignedURLs " + requireSignedURLs() + ", meta " + meta;
  }
}
