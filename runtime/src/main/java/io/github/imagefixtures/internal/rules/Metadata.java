package io.github.imagefixtures.internal.rules;

import io.github.imagefixtures.internal.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bound on metadata. It stands only in the description of the response's {@code meta} ({@code
 * #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/responses/200}, {@code
 * result.meta}: "must not exceed 1024 bytes") and is read as a bound on what an update may send.
 * How the bytes are counted is open; here they are those of compact JSON in UTF-8.
 */
public final class Metadata {

  /** The most bytes that metadata may have. */
  public static final int MAX_BYTES = 1024;

  private Metadata() {}

  /** The length of the metadata in bytes, as compact JSON in UTF-8. */
  public static int bytes(JsonObject metadata) {
    return metadata.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** What keeps the object from being the metadata of an image. */
  public static Optional<String> validate(JsonObject metadata) {
    int bytes = bytes(metadata);
    return bytes > MAX_BYTES
        ? Optional.of(
            "is "
                + bytes
                + " bytes of UTF-8 as compact JSON; at most "
                + MAX_BYTES
                + " are allowed")
        : Optional.empty();
  }
}
