package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.internal.intercept.HostInterception;
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
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Provides each test with its own simulated account, which contains the images that the test class
 * declares. All accounts are on one server, which the tests of a JVM share. Register the extension
 * with {@link ImagesApiTest}, or with a static or non-static {@code @RegisterExtension} field and
 * the {@linkplain #builder() builder}.
 *
 * <p>Test methods, lifecycle methods and constructors can have parameters of these types:
 *
 * <ul>
 *   <li>{@link ImagesApi}, the account. The extension closes it.
 *   <li>The images class of a type that declares images for the test.
 *   <li>The generated stub class of one image.
 *   <li>{@link io.github.imagefixtures.ImagesServer}, the shared server. The extension closes it.
 *   <li>WireMock's {@code WireMockServer}, on which the shared server is based, if the parameter
 *       has no annotation.
 * </ul>
 *
 * <p>The type can also be a type variable of a superclass, an interface or an enclosing class.
 *
 * <p>{@code @BeforeAll} methods, {@code @AfterAll} methods and the constructor of a {@code
 * PER_CLASS} test class receive a separate account of the class. With a {@linkplain
 * ImagesApiTest#account() named} account, they receive the account of the tests.
 *
 * <p>A request that belongs to no open account is unassigned. If exactly one test is running when
 * it arrives, it is attributed to this test, and fails the test if the test is strict. All other
 * unassigned requests, and requests to the account of a finished test, fail no test. The extension
 * logs them in one warning when the JUnit session ends.
 *
 * <p>These configuration parameters apply to all tests of a build: {@code imagefixtures.strictness}
 * ({@code strict} or {@code lenient}), {@code imagefixtures.port} (by default any free port),
 * {@code imagefixtures.intercept} (see {@link io.github.imagefixtures.ImagesServer#intercept()}),
 * {@code imagefixtures.lateReply} and {@code imagefixtures.eachFailure.exclude} (see {@link
 * EachFailure}).
 *
 * <p>An invalid use of the extension fails the test with an {@link ExtensionConfigurationException}
 * or a {@link ParameterResolutionException}. The extension has no state of its own, so that tests
 * can run in parallel.
 */
public final class ImagesApiExtension
    implements BeforeAllCallback,
        TestInstancePreConstructCallback,
        BeforeEachCallback,
        ParameterResolver,
        AfterEachCallback,
        AfterAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(ImagesApiExtension.class);

  private final @Nullable Settings builderSettings;

  /**
   * Creates an extension with the settings of {@link ImagesApiTest} on the test class, if present.
   */
  public ImagesApiExtension() {
    this(null);
  }

  private ImagesApiExtension(@Nullable Settings builderSettings) {
    this.builderSettings = builderSettings;
  }

  /** Returns a builder with the default settings. */
  public static Builder builder() {
    return new Builder(Settings.DEFAULT);
  }

  /**
   * Returns the account with a name on the shared server, for static code such as Spring's
   * {@code @DynamicPropertySource}. The account keeps its URL, id and credentials until the JVM
   * ends. The server listens from the first test class with this extension until the JUnit session
   * ends. While the tests of a class with {@code @ImagesApiTest(account = "NAME")} run, the account
   * contains the images of this class. The extension closes the account. Thread-safe.
   *
   * @param name the name of the account; 32 lowercase hexadecimal digits are also its id
   * @throws IllegalArgumentException if the name is blank
   */
  public static ImagesApi account(String name) {
    requireNotBlank(name);
    return SharedServer.get().account(name);
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    JUnitVersion.check();
    validate(context);
    DeclaringTypes.of(context);
    SharedServer.of(context); // an application can send requests before the first test begins
    openNamedAccount(context);
  }

  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext factory, ExtensionContext context) {
    openNamedAccount(context);
  }

  /**
   * Opens a named account early: Spring starts an application before {@code beforeEach}, and the
   * application can read images then.
   */
  private void openNamedAccount(ExtensionContext context) {
    if (settings(context).account().isPresent()) {
      account(context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    JUnitVersion.check();
    validate(context);
    TestAccount account = account(context);
    if (settings(context).account().isPresent()) {
      account.resetAfterStartup();
    }
  }

  /**
   * Returns whether the parameter has one of the types above. An annotated {@code WireMockServer}
   * belongs to another extension.
   */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    JUnitVersion.check(ParameterResolutionException::new);
    Class<?> type = ParameterTypes.of(parameter, context);
    return SupportedParameters.supports(type, ParameterTypes.isAnnotated(parameter.getParameter()))
        || UnsupportedParameters.message(type, parameter.getDeclaringExecutable(), context)
            .isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = ParameterTypes.of(parameter, context);
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
      account.get().end(settings(context).isStrict(context), context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    afterEach(context);
  }

  /**
   * Returns whether the test class of a context registers this extension. JUnit creates the
   * instance that contains a non-static field later, so this method looks at the fields as well.
   */
  static boolean isRegistered(ExtensionContext context) {
    List<Class<?>> classes = new ArrayList<>(EnclosingClasses.of(context));
    classes.add(context.getRequiredTestClass());
    return context.getStore(NAMESPACE).get(ImagesApiExtension.class) != null
        || classes.stream()
            .flatMap(
                type ->
                    AnnotationSupport.findAnnotatedFields(type, RegisterExtension.class).stream())
            .anyMatch(field -> field.getType().isAssignableFrom(ImagesApiExtension.class));
  }

  private void validate(ExtensionContext context) {
    if (Configuration.intercept(context)) {
      HostInterception.JVM
          .problem()
          .ifPresent(
              problem -> {
                throw new ExtensionConfigurationException(problem);
              });
    }
    ImagesApiExtension first =
        context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(ImagesApiExtension.class, type -> this, ImagesApiExtension.class);
    Class<?> testClass = context.getRequiredTestClass();
    if (first != this) {
      throw new ExtensionConfigurationException(ErrorMessages.duplicateExtension(testClass));
    }
    Optional<String> account = settings(context).account();
    if (account.isPresent() && !NamedAccountLocksProvider.isLocked(account.get(), context)) {
      throw new ExtensionConfigurationException(
          ErrorMessages.missingResourceLock(testClass, account.get()));
    }
  }

  private static void requireNotBlank(String account) {
    if (account.isBlank()) {
      throw new IllegalArgumentException(ErrorMessages.BLANK_ACCOUNT_NAME);
    }
  }

  private TestAccount account(ExtensionContext context) {
    return TestAccount.of(context, settings(context));
  }

  private Settings settings(ExtensionContext context) {
    return builderSettings == null ? Settings.ofAnnotation(context) : builderSettings;
  }

  /** Builds an {@link ImagesApiExtension}. Immutable: each method returns a new builder. */
  public static final class Builder {
    private final Settings settings;

    private Builder(Settings settings) {
      this.settings = settings;
    }

    /**
     * Sets whether unexpected requests and unused stubbings fail a test, as {@link
     * ImagesApiTest#strictness()} does.
     */
    public Builder strictness(Strictness strictness) {
      return new Builder(new Settings(strictness, settings.account()));
    }

    /**
     * Sets the name of an account that all tests of the class share, as {@link
     * ImagesApiTest#account()} does. JUnit cannot read the name from a builder when it orders the
     * tests, so you must also annotate the class with
     * {@code @ResourceLock("imagefixtures.account.NAME")}.
     *
     * @param name the name of the account; 32 lowercase hexadecimal digits are also its id
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder account(String name) {
      requireNotBlank(name);
      return new Builder(new Settings(settings.strictness(), Optional.of(name)));
    }

    /** Returns an extension with the settings of this builder. */
    public ImagesApiExtension build() {
      return new ImagesApiExtension(settings);
    }
  }
}
