package io.github.imagefixtures;

import io.github.imagefixtures.internal.rules.Timestamps;
import io.github.imagefixtures.internal.state.ImageState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An image as the service holds it at one moment. Immutable.
 *
 * @param <M> the typed view of its {@code meta}
 */
public final class Image<M extends Meta> {
  private final ImageState state;
  private final M meta;

  Image(ImageState state, M meta) {
    this.state = state;
    this.meta = meta;
  }

  /** The image's id: a UUID, or a custom id. */
  public String id() {
    return state.id();
  }

  /** The file's name; empty when the image has none. */
  public Optional<String> filename() {
    return Optional.ofNullable(state.filename());
  }

  /** What {@code meta} holds. */
  public M meta() {
    return meta;
  }

  /** Whether a signed token is needed to view the image. */
  public boolean requireSignedURLs() {
    return state.requireSignedURLs();
  }

  /** When the image was uploaded. */
  public Instant uploaded() {
    return Timestamps.parse(state.uploaded());
  }

  /** Where the image is delivered: one URI for each variant, at the image's id. */
  public List<URI> variants() {
    return state.variantUris().stream().map(URI::create).toList();
  }

  /** Who created the image; empty when it was never set. */
  public Optional<String> creator() {
    return state.creator();
  }

  /** The image in one line. */
  @Override
  public String toString() {
    return "image " + id() + ", requireSignedURLs " + requireSignedURLs() + ", meta " + meta;
  }
}
