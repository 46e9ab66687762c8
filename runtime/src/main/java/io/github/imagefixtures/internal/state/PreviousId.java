package io.github.imagefixtures.internal.state;

/**
 * An id that an image had.
 *
 * @param knownToClient whether the client was told the next one; it was not when that answer was
 *     lost
 */
public record PreviousId(String id, boolean knownToClient) {}
