package io.github.imagefixtures.junit.spring;

import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiExtension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * The base URL, id and credentials of a named account as properties. The server starts when the
 * first of them is read, not when the property source is created. Thread-safe.
 */
final class AccountPropertySource extends EnumerablePropertySource<String> {
  static final String NAME = "Image Fixtures";
  static final String PREFIX = "imagefixtures.";

  private static final Map<String, Function<ImagesApi, Object>> PROPERTIES =
      new TreeMap<>(
          Map.of(
              PREFIX + "base-url", ImagesApi::baseUrl,
              PREFIX + "images-url", ImagesApi::imagesUrl,
              PREFIX + "account-id", ImagesApi::accountId,
              PREFIX + "api-token", ImagesApi::apiToken,
              PREFIX + "api-email", ImagesApi::apiEmail,
              PREFIX + "api-key", ImagesApi::apiKey));

  /**
   * Creates the properties of an account.
   *
   * @param account the name of the account; if it is empty, reading a property throws an exception
   */
  AccountPropertySource(String account) {
    super(NAME, account);
  }

  /** Returns the names of all properties. */
  static List<String> names() {
    return List.copyOf(PROPERTIES.keySet());
  }

  @Override
  public String[] getPropertyNames() {
    return PROPERTIES.keySet().toArray(String[]::new);
  }

  /**
   * Returns the value of a property as text, or null for an unknown property.
   *
   * @throws IllegalStateException if the test class names no account
   */
  @Override
  public @Nullable Object getProperty(String name) {
    Function<ImagesApi, Object> property = PROPERTIES.get(name);
    if (property == null) {
      return null;
    }
    if (source.isEmpty()) {
      throw new IllegalStateException(
          String.format(
                  Locale.ROOT,
                  "The property %s needs a named account, because Spring shares a context between tests: ",
                  name)
              + "write @ImagesApiTest(account = \"..\") on the test class.");
    }
    // A running server would keep the JVM of an ahead-of-time processor alive.
    if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
      return name.endsWith("-url") ? "http://127.0.0.1/" : name;
    }
    return property.apply(ImagesApiExtension.account(source)).toString();
  }
}
