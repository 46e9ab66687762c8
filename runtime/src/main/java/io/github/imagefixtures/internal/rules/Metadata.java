package io.github.imagefixtures.internal.rules;

import io.github.imagefixtures.internal.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The limit of metadata. The reference has it only in the description of {@code meta} in the
 * response ({@code
 * #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/responses/200}, {@code
 * result.meta}: "must not exceed 1024 bytes"); Image Fixtures applies it to updates. The reference
 * does not say how to count bytes; Image Fixtures counts compact JSON in UTF-8.
 */
public final class Metadata {

  /** The maximum number of bytes. */
  public static final int MAX_BYTES = 1024;

  private Metadata() {}

  /** Returns the number of bytes as compact JSON in UTF-8. */
  public static int bytes(JsonObject metadata) {
    return metadata.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** Returns why an object is not valid metadata; empty if it is valid. */
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
