package io.github.imagefixtures.internal.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@code uploaded}: {@code format: date-time} ({@code
 * #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/responses/200}, {@code
 * result.uploaded}), as in RFC 3339 section 5.6. Leap seconds are not supported, and digits beyond
 * nanoseconds are ignored.
 */
public final class Timestamps {

  /** The default of an image, which is the example of the reference. */
  public static final String DEFAULT = "2014-01-02T02:20:00.123Z";

  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?"
              + "(?:[Zz]|([+-])([01]\\d|2[0-3]):([0-5]\\d))");

  private Timestamps() {}

  /** Returns why a text is not a valid timestamp; empty if it is valid. */
  public static Optional<String> validate(String text) {
    try {
      parse(text);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Parses a timestamp.
   *
   * @throws IllegalArgumentException if the text is invalid, with the message that {@link
   *     #validate} returns
   */
  public static Instant parse(String text) {
    Matcher parts = DATE_TIME.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "is not an RFC 3339 date-time, such as 2014-01-02T02:20:00.123Z");
    }
    return local(parts).toInstant(ZoneOffset.UTC).minus(offset(parts));
  }

  private static LocalDateTime local(Matcher parts) {
    try {
      return LocalDateTime.of(
          number(parts, 1),
          number(parts, 2),
          number(parts, 3),
          number(parts, 4),
          number(parts, 5),
          number(parts, 6),
          nanos(parts.group(7)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is a date or time that does not exist", e);
    }
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static Duration offset(Matcher parts) {
    if (parts.group(8) == null) {
      return Duration.ZERO;
    }
    Duration size = Duration.ofHours(number(parts, 9)).plusMinutes(number(parts, 10));
    return parts.group(8).equals("-") ? size.negated() : size;
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
