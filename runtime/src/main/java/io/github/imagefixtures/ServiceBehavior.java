package io.github.imagefixtures;

/**
 * Optional behaviors of the service, where the reference does not specify one. By default all are
 * disabled; {@link ImagesApi#enable(ServiceBehavior...)} enables them.
 */
public enum ServiceBehavior {
  /**
   * After an access change, the old ids still name the image (unknown). By default, an update of an
   * old id fails because the image is not found (unknown).
   */
  KEEP_OLD_IDS,
  /**
   * An update of an image that does not exist fails with {@link Failure#imageNotFoundAsText()}
   * (observed in responses of the Images service behind the gateway). By default it fails with
   * {@link Failure#imageNotFound()} (observed).
   */
  PLAIN_TEXT_NOT_FOUND,
  /**
   * The {@code metadata} of an update is merged into {@code meta}, key by key at the top level, and
   * the result must not exceed 1024 bytes (unknown). By default it replaces {@code meta} (specified
   * by the documentation of the Images binding).
   */
  MERGE_METADATA,
  /**
   * An update whose {@code metadata} or {@code requireSignedURLs} is null succeeds and leaves the
   * property unchanged (unknown). By default it fails, because the reference does not allow null
   * (specified).
   */
  ACCEPT_NULL
}
