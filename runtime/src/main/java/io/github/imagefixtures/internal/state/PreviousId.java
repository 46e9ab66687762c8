package io.github.imagefixtures.internal.state;

/**
 * A previous id of an image.
 *
 * @param knownToClient whether the client received the next id, which is in the response to the
 *     access change
 */
public record PreviousId(String id, boolean knownToClient) {}
