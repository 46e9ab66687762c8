package io.github.imagefixtures.internal.envelope;

import io.github.imagefixtures.TransportFault;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An HTTP response, or a transport fault.
 *
 * @param status the HTTP status; 0 for a fault
 * @param headers the headers in the order in which they are sent
 * @param limit the time after which a late reply closes the connection
 */
public record RenderedResponse(
    int status,
    Map<String, String> headers,
    String body,
    Optional<TransportFault> fault,
    Optional<Duration> limit) {

  /** The content type of envelopes. */
  public static final String JSON = "application/json; charset=UTF-8";

  /** Copies the headers. */
  public RenderedResponse {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** Creates a complete response. */
  public RenderedResponse(int status, Map<String, String> headers, String body) {
    this(status, headers, body, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the headers of both maps. A replacement removes a header of the same name, ignoring
   * case.
   */
  public static Map<String, String> mergedHeaders(
      Map<String, String> headers, Map<String, String> replacements) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(replacements.keySet());
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.keySet().removeIf(names::contains);
    all.putAll(replacements);
    return all;
  }
}
