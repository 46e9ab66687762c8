package io.github.imagefixtures.internal.state;

import java.time.Instant;

/**
 * The id and the time of a response.
 *
 * @param rayId 16 hexadecimal digits, which begin the header {@code cf-ray}
 */
public record ResponseStamp(String rayId, Instant time) {}
