package io.github.imagefixtures;

/**
 * A choice between behaviors of the service that its reference leaves open. By default an account
 * shows none of these; a test selects them with {@link ImagesApi#enable(ServiceBehavior...)}.
 */
public enum ServiceBehavior {
  /**
   * After an access change, the image is still found by its old ids. By default an old id is not
   * found (unknown).
   */
  KEEP_OLD_IDS,
  /**
   * An update of an image that does not exist fails with {@link Failure#imageNotFoundAsText()}
   * (observed in responses of the Images service behind the gateway). By default it fails with
   * {@link Failure#imageNotFound()}.
   */
  PLAIN_TEXT_NOT_FOUND,
  /**
   * The {@code metadata} of an update is merged into {@code meta}, key by key at the top level, and
   * the result must not exceed 1024 bytes. By default it replaces {@code meta} (unknown).
   */
  MERGE_METADATA
}
