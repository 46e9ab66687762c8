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
 * result.uploaded}), which is that of RFC 3339 section 5.6. Leap seconds are not known, and digits
 * beyond nanoseconds are dropped.
 */
public final class Timestamps {

  /** The reference's example, the time of upload of an image that declares none. */
  public static final String DEFAULT = "2014-01-02T02:20:00.123Z";

  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?"
              + "(?:[Zz]|([+-])([01]\\d|2[0-3]):([0-5]\\d))");

  private Timestamps() {}

  /** What keeps the text from being a date and time. */
  public static Optional<String> validate(String text) {
    try {
      parse(text);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * The moment that the text names.
   *
   * @throws IllegalArgumentException if it is not a date and time; its message is what {@link
   *     #validate} returns
   */
  public static Instant parse(String text) {
    Matcher parts = DATE_TIME.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "is not a date and time of RFC 3339, such as 2014-01-02T02:20:00.123Z");
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
      throw new IllegalArgumentException("names a day or a time that does not exist", e);
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
