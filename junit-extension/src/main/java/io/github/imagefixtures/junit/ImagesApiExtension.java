package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives each test an account of its own on the one server of this JVM, with the images that the
 * test class declares. {@link ImagesApiTest} registers it; a {@code @RegisterExtension} field,
 * static or not, holds one that was {@linkplain #builder() built}.
 *
 * <p>It resolves parameters of test methods, lifecycle methods and constructors that have one of
 * these types: {@link ImagesApi}, the images class of a type that declares images for the test, the
 * generated stub of one image, {@link io.github.imagefixtures.ImagesServer}, which the extension
 * closes, and WireMock's {@code WireMockServer}. The parameters of {@code @BeforeAll} and
 * {@code @AfterAll} methods and of the constructor of a {@code PER_CLASS} test belong to an account
 * of the class, which is no test's, unless all of them share a {@linkplain ImagesApiTest#account()
 * named} one.
 *
 * <p>A request that belongs to no account is charged to the running test, if exactly one is running
 * on the server: a strict test fails. Other such requests, and those that come after their test has
 * finished, fail no test and are logged as one warning when JUnit's session ends.
 *
 * <p>Configuration parameters, for a whole build: {@code imagefixtures.strictness} ({@code strict}
 * or {@code lenient}), {@code imagefixtures.lateReply} and {@code
 * imagefixtures.eachFailure.exclude} (see {@link EachFailure}).
 */
public final class ImagesApiExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        ParameterResolver,
        AfterEachCallback,
        AfterAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(ImagesApiExtension.class);

  private final @Nullable Settings built;

  /** The extension as {@link ImagesApiTest} says, or with its defaults. */
  public ImagesApiExtension() {
    this(null);
  }

  private ImagesApiExtension(@Nullable Settings built) {
    this.built = built;
  }

  /** Begins to say how the tests of a class are served, in place of {@link ImagesApiTest}. */
  public static Builder builder() {
    return new Builder(Settings.DEFAULT);
  }

  /**
   * The account of this name on the one server of this JVM, for code that is static, such as
   * Spring's {@code @DynamicPropertySource}; the server starts if it has not yet. The account has
   * the images of a class that says {@code @ImagesApiTest(account = ..)} while its tests run. It is
   * not to be closed.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static ImagesApi account(String name) {
    requireName(name);
    return SharedServer.running().account(name);
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    check(context);
    DeclaringTypes.of(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    check(context);
    account(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return SupportedParameters.supports(type)
        || UnsupportedParameters.message(type, parameter.getDeclaringExecutable(), context)
            .isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Optional<String> unsupported =
        UnsupportedParameters.message(type, parameter.getDeclaringExecutable(), context);
    if (unsupported.isPresent()) {
      throw new ParameterResolutionException(unsupported.get());
    }
    return SupportedParameters.resolve(type, account(context), context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Optional<TestAccount> account = TestAccount.existing(context);
    if (account.isPresent()) {
      account.get().end(settings(context).strict(context), context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    afterEach(context);
  }

  /** Whether this extension serves the tests of a class, as far as can be seen before they run. */
  static boolean isRegistered(ExtensionContext context) {
    List<Class<?>> classes = new ArrayList<>(context.getEnclosingTestClasses());
    classes.add(context.getRequiredTestClass());
    return context.getStore(NAMESPACE).get(ImagesApiExtension.class) != null
        || classes.stream()
            .flatMap(
                type ->
                    AnnotationSupport.findAnnotatedFields(type, RegisterExtension.class).stream())
            .anyMatch(field -> field.getType().isAssignableFrom(ImagesApiExtension.class));
  }

  private void check(ExtensionContext context) {
    ImagesApiExtension first =
        context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(ImagesApiExtension.class, type -> this, ImagesApiExtension.class);
    Class<?> testClass = context.getRequiredTestClass();
    if (first != this) {
      throw new ExtensionConfigurationException(ErrorMessages.twoExtensions(testClass));
    }
    Optional<String> account = settings(context).account();
    if (account.isPresent() && !NamedAccountLock.isHeld(account.get(), context)) {
      throw new ExtensionConfigurationException(
          ErrorMessages.unlockedAccount(testClass, account.get()));
    }
  }

  private static void requireName(String account) {
    if (account.isBlank()) {
      throw new IllegalArgumentException("An account that tests share has a name");
    }
  }

  private TestAccount account(ExtensionContext context) {
    return TestAccount.of(context, settings(context));
  }

  private Settings settings(ExtensionContext context) {
    return built == null ? Settings.annotated(context) : built;
  }

  /** Says how the tests of a class are served. Immutable: each method gives a further builder. */
  public static final class Builder {
    private final Settings settings;

    private Builder(Settings settings) {
      this.settings = settings;
    }

    /**
     * Whether requests that a test did not provide for fail it, whatever the configuration
     * parameter {@code imagefixtures.strictness} says.
     */
    public Builder strictness(Strictness strictness) {
      return new Builder(new Settings(strictness, settings.account()));
    }

    /**
     * Gives all tests the account of this name, as {@link ImagesApiTest#account()} does. JUnit's
     * discovery cannot see it here, so the class also needs
     * {@code @ResourceLock("imagefixtures.account.NAME")}.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder account(String name) {
      requireName(name);
      return new Builder(new Settings(settings.strictness(), Optional.of(name)));
    }

    /** Returns the extension. */
    public ImagesApiExtension build() {
      return new ImagesApiExtension(settings);
    }
  }
}
