package io.github.imagefixtures.junit;

import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The configuration parameters: what a whole build wants once. */
final class Configuration {
  static final String STRICTNESS = "imagefixtures.strictness";
  static final String LATE_REPLY = "imagefixtures.lateReply";
  static final String EXCLUDED_FAILURES = "imagefixtures.eachFailure.exclude";

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Configuration() {}

  /** {@value #STRICTNESS}: {@code strict} or {@code lenient}. */
  static Strictness strictness(ExtensionContext context) {
    return read(context, STRICTNESS, "strict or lenient", Strictness.STRICT, Configuration::known);
  }

  private static Strictness known(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "strict" -> Strictness.STRICT;
      case "lenient" -> Strictness.LENIENT;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /**
   * {@value #LATE_REPLY}: how long the late reply of {@link EachFailure} waits before it closes the
   * connection, as ISO-8601 writes durations.
   */
  static Duration lateReply(ExtensionContext context, Duration otherwise) {
    return read(
        context,
        LATE_REPLY,
        "a positive ISO-8601 duration such as PT2S",
        otherwise,
        text -> positive(text));
  }

  private static Duration positive(String text) {
    Duration duration = Duration.parse(text);
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(text);
    }
    return duration;
  }

  /**
   * {@value #EXCLUDED_FAILURES}: the failures that every {@link EachFailure} leaves out, by their
   * names or those of their kinds.
   */
  static Set<KnownFailure> excludedFailures(ExtensionContext context) {
    String names = context.getConfigurationParameter(EXCLUDED_FAILURES).orElse("").strip();
    Set<KnownFailure> excluded = EnumSet.noneOf(KnownFailure.class);
    if (!names.isEmpty()) {
      COMMA.splitAsStream(names).map(Configuration::failures).forEach(excluded::addAll);
    }
    return excluded;
  }

  private static List<KnownFailure> failures(String name) {
    List<KnownFailure> named =
        Arrays.stream(KnownFailure.values())
            .filter(f -> name.equalsIgnoreCase(f.name()) || name.equalsIgnoreCase(f.kind().name()))
            .toList();
    if (named.isEmpty()) {
      List<String> known =
          Stream.<Enum<?>[]>of(FailureKind.values(), KnownFailure.values())
              .flatMap(Arrays::stream)
              .map(Enum::name)
              .toList();
      throw new ExtensionConfigurationException(
          ErrorMessages.unknownFailure(
              name, known, "The configuration parameter " + EXCLUDED_FAILURES));
    }
    return named;
  }

  private static <T> T read(
      ExtensionContext context,
      String parameter,
      String expected,
      T otherwise,
      Function<String, T> reading) {
    String text = context.getConfigurationParameter(parameter).orElse("").strip();
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new ExtensionConfigurationException(
          "The configuration parameter %s is %s, but was \"%s\"."
              .formatted(parameter, expected, text),
          e);
    }
  }
}
