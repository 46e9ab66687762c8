package io.github.imagefixtures;

/**
 * What the service may do where its reference leaves it open; an account does none of it unless the
 * test says so with {@link ImagesApi#assume(Behavior...)}.
 */
public enum Behavior {
  /**
   * After an access change the image is found under its old ids as well. By default an old id is
   * not found (open).
   */
  OLD_IDS_KEEP_ANSWERING,
  /**
   * An image that is not found is answered as {@link Failure#imageNotFoundAsText()} (seen, of the
   * Images service behind the gateway). By default it is {@link Failure#imageNotFound()}.
   */
  NOT_FOUND_IS_PLAIN_TEXT,
  /**
   * The {@code metadata} of an update is merged into {@code meta}, key by key at the top level, and
   * the result must not exceed 1024 bytes. By default it replaces {@code meta} (open).
   */
  METADATA_IS_MERGED
}
