package io.github.imagefixtures.internal.envelope;

import io.github.imagefixtures.TransportFault;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it goes over the wire.
 *
 * @param status the HTTP status, 0 where a fault lets none arrive
 * @param headers in the order in which they are sent
 * @param lateReplyLimit after what time a late reply closes the connection
 */
public record WireAnswer(
    int status,
    Map<String, String> headers,
    String body,
    Optional<TransportFault> fault,
    Optional<Duration> lateReplyLimit) {

  /** Copies the headers. */
  public WireAnswer {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }
}
