package io.github.imagefixtures.junit.spring;

import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.junit.ImagesApiExtension;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ApplicationContextFailureProcessor;

/**
 * Explains why a context could not be loaded, below Spring's own message: a property of Image
 * Fixtures that cannot be resolved, or the requests of an application that reads images at startup.
 */
final class ContextFailureProcessor implements ApplicationContextFailureProcessor {
  /**
   * A placeholder in the message of Spring, or in the text that Spring Boot binds: it leaves the
   * placeholders that it cannot resolve unchanged.
   */
  private static final Pattern UNRESOLVED =
      Pattern.compile(
          "(?:placeholder '|\\$\\{)(" + Pattern.quote(AccountPropertySource.PREFIX) + "[^':}]*)");

  @Override
  public void processLoadFailure(ApplicationContext context, @Nullable Throwable failure) {
    if (failure == null) {
      return;
    }
    Optional<String> account = account(context);
    Optional<String> unresolved = unresolved(failure);
    Optional<String> explanation =
        unresolved.isPresent()
            ? unresolved.map(name -> account.isPresent() ? unknown(name) : unavailable(name))
            : account.filter(name -> !name.isEmpty()).flatMap(ContextFailureProcessor::traffic);
    explanation.ifPresent(text -> failure.addSuppressed(new Explanation(text)));
  }

  /** Returns the name of the account whose properties a context has; empty text for no name. */
  private static Optional<String> account(ApplicationContext context) {
    return Optional.of(context.getEnvironment())
        .filter(ConfigurableEnvironment.class::isInstance)
        .map(ConfigurableEnvironment.class::cast)
        .map(environment -> environment.getPropertySources().get(AccountPropertySource.NAME))
        .map(PropertySource::getSource)
        .map(String.class::cast);
  }

  private static Optional<String> unresolved(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .flatMap(message -> UNRESOLVED.matcher(message).results())
        .map(match -> match.group(1))
        .findFirst();
  }

  private static String unavailable(String name) {
    return String.format(
            Locale.ROOT,
            "The property %s is available in the tests of a class with @ImagesApiTest(account = \"..\")",
            name)
        + ": add the annotation to the test class, or a default to the property.";
  }

  private static String unknown(String name) {
    return String.format(
        Locale.ROOT,
        "Image Fixtures has no property %s.%s Available: %s.",
        name,
        Suggestion.nearest(name, AccountPropertySource.names())
            .map(other -> " Did you mean " + other + "?")
            .orElse(""),
        String.join(", ", AccountPropertySource.names()));
  }

  private static Optional<String> traffic(String account) {
    return Optional.of(ImagesApiExtension.account(account).traffic())
        .filter(traffic -> !traffic.isEmpty())
        .map(
            traffic ->
                String.format(Locale.ROOT, "Traffic of the account \"%s\":\n%s", account, traffic));
  }

  /** A text that JUnit prints below a failure, without a stack trace. */
  private static final class Explanation extends Exception {
    private static final long serialVersionUID = 1L;

    Explanation(String text) {
      super(text, null, false, false);
    }

    /** Returns the message without the class name, which would not help a reader. */
    @Override
    public String toString() {
      return String.valueOf(getMessage());
    }
  }
}
