package io.github.imagefixtures.internal.envelope;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of an edge error. The {@code Accept} header of the request selects one. */
enum ErrorFormat {
  /** An HTML page, which the edge sends unless the request prefers JSON. */
  HTML("text/html; charset=UTF-8"),
  /** RFC 9457 as JSON. */
  JSON("application/json; charset=UTF-8"),
  /** RFC 9457 with its own content type. */
  PROBLEM_JSON("application/problem+json");

  private static final Pattern WEIGHT = Pattern.compile("0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?");

  final String contentType;

  ErrorFormat(String contentType) {
    this.contentType = contentType;
  }

  /**
   * Returns the format that a request prefers: the one with the highest weight, and the first of
   * equal ones. Other media types, and those with the weight 0, do not count.
   *
   * @param accept the value of {@code Accept}, empty without the header
   */
  static ErrorFormat preferredBy(String accept) {
    ErrorFormat preferred = HTML;
    double highest = 0;
    for (String range : accept.split(",")) {
      String[] parts = range.toLowerCase(Locale.ROOT).split(";");
      Optional<ErrorFormat> format = parts.length == 0 ? Optional.empty() : of(parts[0].strip());
      double weight = weight(parts);
      if (format.isPresent() && weight > highest) {
        preferred = format.get();
        highest = weight;
      }
    }
    return preferred;
  }

  private static Optional<ErrorFormat> of(String mediaType) {
    return switch (mediaType) {
      case "*/*", "text/html" -> Optional.of(HTML);
      case "application/json" -> Optional.of(JSON);
      case "application/problem+json" -> Optional.of(PROBLEM_JSON);
      default -> Optional.empty();
    };
  }

  /** Returns the weight of a media range, 1 by default (RFC 9110 section 12.4.2). */
  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        String value = parameter.substring(2).strip();
        return WEIGHT.matcher(value).matches() ? Double.parseDouble(value) : 1;
      }
    }
    return 1;
  }
}
