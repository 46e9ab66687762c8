package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Reads the configuration parameters of JUnit, which apply to all tests of a build. */
final class Configuration {
  static final String STRICTNESS = "imagefixtures.strictness";
  static final String INTERCEPT = "imagefixtures.intercept";
  static final String LATE_REPLY = "imagefixtures.lateReply";
  static final String EXCLUDED_FAILURES = "imagefixtures.eachFailure.exclude";
  static final String PORT = "imagefixtures.port";

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Configuration() {}

  /** Returns {@value #STRICTNESS}: {@code strict}, the default, or {@code lenient}, in any case. */
  static Strictness strictness(ExtensionContext context) {
    return read(
        context,
        STRICTNESS,
        "strict or lenient",
        Strictness.STRICT,
        Configuration::parseStrictness);
  }

  private static Strictness parseStrictness(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "strict" -> Strictness.STRICT;
      case "lenient" -> Strictness.LENIENT;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** {@value #INTERCEPT}: {@code true} or {@code false}. */
  static boolean intercept(ExtensionContext context) {
    return context
        .getConfigurationParameter(INTERCEPT)
        .filter(text -> !text.isBlank())
        .map(Configuration::intercept)
        .orElse(false);
  }

  /**
   * Reads the value of {@value #INTERCEPT}.
   *
   * @throws ExtensionConfigurationException if it is neither {@code true} nor {@code false}
   */
  static boolean intercept(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ExtensionConfigurationException(
              "The configuration parameter "
                  + INTERCEPT
                  + " must be true or false, but was \""
                  + text
                  + "\".");
    };
  }

  /**
   * Returns {@value #LATE_REPLY}: how long {@link KnownFailure#LATE_REPLY} keeps the connection
   * open in an {@link EachFailure} test. The default is {@link Failure#DEFAULT_LATE_REPLY}.
   */
  static Duration lateReply(ExtensionContext context) {
    return read(
        context,
        LATE_REPLY,
        "a positive ISO-8601 duration such as PT2S",
        Failure.DEFAULT_LATE_REPLY,
        Configuration::parsePositiveDuration);
  }

  private static Duration parsePositiveDuration(String text) {
    Duration duration = Duration.parse(text);
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(text);
    }
    return duration;
  }

  /** Returns {@value #PORT}, the port of the server; 0, the default, is any free port. */
  static int port(ExtensionContext context) {
    return port(context.getConfigurationParameter(PORT));
  }

  /** Returns {@value #PORT} without a context, for static code: only as a system property. */
  static int portOfJvm() {
    return port(Optional.ofNullable(System.getProperty(PORT)));
  }

  /**
   * Reads the value of {@value #PORT}.
   *
   * @throws ExtensionConfigurationException if it is not a port
   */
  static int port(Optional<String> text) {
    if (text.isEmpty() || text.get().isBlank()) {
      return 0;
    }
    try {
      int port = Integer.parseInt(text.get().strip());
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw new ExtensionConfigurationException(
        "The configuration parameter "
            + PORT
            + " is \""
            + text.get()
            + "\", but must be a number from 1 to 65535.");
  }

  /**
   * Returns the failures that {@value #EXCLUDED_FAILURES} excludes from every {@link EachFailure}
   * test, by their names or by the names of their kinds.
   */
  static Set<KnownFailure> excludedFailures(ExtensionContext context) {
    String names = context.getConfigurationParameter(EXCLUDED_FAILURES).orElse("").strip();
    Set<KnownFailure> excluded = EnumSet.noneOf(KnownFailure.class);
    if (!names.isEmpty()) {
      COMMA.splitAsStream(names).map(Configuration::failuresNamed).forEach(excluded::addAll);
    }
    return excluded;
  }

  private static List<KnownFailure> failuresNamed(String name) {
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
          ErrorMessages.unknownFailure(EXCLUDED_FAILURES, name, known));
    }
    return named;
  }

  private static <T> T read(
      ExtensionContext context,
      String parameter,
      String expected,
      T defaultValue,
      Function<String, T> parser) {
    String text = context.getConfigurationParameter(parameter).orElse("").strip();
    if (text.isEmpty()) {
      return defaultValue;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new ExtensionConfigurationException(
          ErrorMessages.invalidConfigurationParameter(parameter, text, expected), e);
    }
  }
}
