package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayContainingInAnyOrder;
import static org.hamcrest.Matchers.arrayWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyArray;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Tests which properties the environments of Spring tests have. */
class SpringPropertiesTest {
  private static final String FACTORY =
      "io.github.imagefixtures.junit.spring.AccountContextCustomizerFactory";

  @Configuration
  static class EmptyConfiguration {}

  @Test
  void aNamedAccountProvidesItsUrlsIdAndCredentials() {
    EngineExecutionResults results = TestCaseRunner.run(AccountTestCase.class);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(2));
  }

  @SpringJUnitConfig(EmptyConfiguration.class)
  @ImagesApiTest(account = "spring properties")
  static class AccountTestCase {
    @Test
    void readsThem(ImagesApi api, @Autowired ConfigurableEnvironment environment) {
      assertThat(environment.getProperty("imagefixtures.base-url", URI.class), is(api.baseUrl()));
      assertThat(
          environment.getProperty("imagefixtures.images-url", URI.class), is(api.imagesUrl()));
      assertThat(environment.getProperty("imagefixtures.account-id"), is(api.accountId()));
      assertThat(environment.getProperty("imagefixtures.api-token"), is(api.apiToken()));
      assertThat(environment.getProperty("imagefixtures.api-email"), is(api.apiEmail()));
      assertThat(environment.getProperty("imagefixtures.api-key"), is(api.apiKey()));
      assertThat(environment.getProperty("imagefixtures.other"), is(nullValue()));
    }

    @Test
    void listsThemInTheLastPropertySource(@Autowired ConfigurableEnvironment environment) {
      PropertySource<?> last =
          environment.getPropertySources().stream().reduce((first, second) -> second).orElseThrow();
      assertThat(last, instanceOf(EnumerablePropertySource.class));
      assertThat(
          ((EnumerablePropertySource<?>) last).getPropertyNames(),
          arrayContainingInAnyOrder(
              "imagefixtures.base-url",
              "imagefixtures.images-url",
              "imagefixtures.account-id",
              "imagefixtures.api-token",
              "imagefixtures.api-email",
              "imagefixtures.api-key"));
    }
  }

  @Test
  void propertiesOfTheUserTakePrecedence() {
    assertThat(
        TestCaseRunner.failureMessages(TestCaseRunner.run(OverridingTestCase.class)), empty());
  }

  @SpringJUnitConfig(EmptyConfiguration.class)
  @TestPropertySource(properties = "imagefixtures.api-token = mine")
  @ImagesApiTest(account = "spring overriding")
  static class OverridingTestCase {
    @Test
    void readsTheTokenOfTheUser(@Value("${imagefixtures.api-token}") String token) {
      assertThat(token, is("mine"));
    }
  }

  @Test
  void classesWithTheSameAccountShareAContext() {
    EngineExecutionResults results =
        TestCaseRunner.run(
            FirstCachedTestCase.class, SecondCachedTestCase.class, OtherCachedTestCase.class);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(5));
    assertThat(Cached.CONTEXTS, hasSize(2));
  }

  @SpringJUnitConfig(EmptyConfiguration.class)
  abstract static class Cached {
    static final Set<ApplicationContext> CONTEXTS =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    @Test
    void hasTheIdOfTheAccount(
        ImagesApi api,
        @Autowired ApplicationContext context,
        @Value("${imagefixtures.account-id}") String accountId) {
      CONTEXTS.add(context);
      assertThat(accountId, is(api.accountId()));
    }
  }

  @ImagesApiTest(account = "spring cached")
  static class FirstCachedTestCase extends Cached {
    @Nested
    class InnerTestCase extends Cached {}
  }

  @Retention(RetentionPolicy.RUNTIME)
  @ImagesApiTest(account = "spring cached")
  @interface CachedAccount {}

  @CachedAccount
  static class SecondCachedTestCase extends Cached {}

  @ImagesApiTest(account = "spring cached separately")
  static class OtherCachedTestCase extends Cached {
    @Nested
    @ImagesApiTest(account = "spring cached")
    class InnerTestCase extends Cached {}
  }

  @Test
  void withoutAnAccountTheFirstUseOfAPropertyFails() {
    EngineExecutionResults results = TestCaseRunner.run(NoAccountTestCase.class);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(1));
  }

  @SpringJUnitConfig(EmptyConfiguration.class)
  @ImagesApiTest
  static class NoAccountTestCase {
    @Test
    void readsAProperty(@Autowired ConfigurableEnvironment environment) {
      assertThat(environment.getProperty("other.property"), is(nullValue()));

      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class,
              () -> environment.resolvePlaceholders("${imagefixtures.base-url:https://a.test}"));

      assertThat(
          thrown.getMessage(),
          is(
              "The property imagefixtures.base-url needs a named account, because Spring shares a"
                  + " context between tests: write @ImagesApiTest(account = \"..\") on the test"
                  + " class."));
    }
  }

  @Test
  void aTestWithoutTheAnnotationIsNotAffected() {
    EngineExecutionResults results = TestCaseRunner.run(UnrelatedTestCase.class);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(2));
  }

  @SpringJUnitConfig(EmptyConfiguration.class)
  static class UnrelatedTestCase {
    @Test
    void readsTheDefaultOfAPlaceholder(@Autowired Environment environment) {
      assertThat(
          environment.resolvePlaceholders("${imagefixtures.base-url:https://a.test}"),
          is("https://a.test"));
    }

    /** A static nested class does not inherit the annotation, as in JUnit. */
    @Test
    void isNotGivenTheAccountOfADeclaringClass(@Autowired Environment environment)
        throws ReflectiveOperationException {
      assertThat(customizer(getClass().getClassLoader(), AnnotatedTestCase.class), is(true));
      assertThat(
          customizer(getClass().getClassLoader(), AnnotatedTestCase.Static.class), is(false));
    }
  }

  @ImagesApiTest(account = "spring static nested")
  static class AnnotatedTestCase {
    static class Static {}
  }

  @Test
  void anUnresolvedPlaceholderKeepsSpringsMessageAndIsExplained() {
    Throwable failure = contextFailure(UnresolvedTestCase.class);

    assertThat(
        failure.getCause().getMessage(),
        containsString("Could not resolve placeholder 'imagefixtures.base-url'"));
    assertThat(failure.getSuppressed(), arrayWithSize(1));
    assertThat(
        failure.getSuppressed()[0].toString(),
        is(
            "The property imagefixtures.base-url is available in the tests of a class with"
                + " @ImagesApiTest(account = \"..\"): add the annotation to the test class, or a default to"
                + " the property."));
    assertThat(failure.getSuppressed()[0].getStackTrace(), is(emptyArray()));
  }

  @SpringJUnitConfig(UnresolvedTestCase.Application.class)
  static class UnresolvedTestCase {
    @Configuration
    static class Application {
      @Bean
      static PropertySourcesPlaceholderConfigurer placeholders() {
        return new PropertySourcesPlaceholderConfigurer();
      }

      @Bean
      String client(@Value("${imagefixtures.base-url}") String baseUrl) {
        return baseUrl;
      }
    }

    @Test
    void needsTheContext() {}
  }

  /** Spring Boot binds a placeholder that it cannot resolve as text. */
  @Test
  void aPlaceholderThatWasBoundAsTextIsExplained() {
    assertThat(
        contextFailure(BoundAsTextTestCase.class).getSuppressed()[0].toString(),
        containsString("The property imagefixtures.base-url is available in the tests of a class"));
  }

  @SpringJUnitConfig(BoundAsTextTestCase.Application.class)
  static class BoundAsTextTestCase {
    @Configuration
    static class Application {
      @Bean
      URI baseUrl() {
        return URI.create("${imagefixtures.base-url}");
      }
    }

    @Test
    void needsTheContext() {}
  }

  @Test
  void anUnknownPropertyIsExplainedWithTheKnownOnes() {
    assertThat(
        contextFailure(MisspelledTestCase.class).getSuppressed()[0].toString(),
        is(
            "Image Fixtures has no property imagefixtures.api-tokens. Did you mean"
                + " imagefixtures.api-token? Available: imagefixtures.account-id,"
                + " imagefixtures.api-email, imagefixtures.api-key, imagefixtures.api-token,"
                + " imagefixtures.base-url, imagefixtures.images-url."));
  }

  @SpringJUnitConfig(MisspelledTestCase.Application.class)
  @ImagesApiTest(account = "spring misspelled")
  static class MisspelledTestCase {
    @Configuration
    static class Application {
      @Bean
      static PropertySourcesPlaceholderConfigurer placeholders() {
        return new PropertySourcesPlaceholderConfigurer();
      }

      @Bean
      String client(@Value("${imagefixtures.api-tokens}") String token) {
        return token;
      }
    }

    @Test
    void needsTheContext() {}
  }

  @Test
  void aFailureForAnotherReasonIsNotExplained() {
    assertThat(contextFailure(BrokenTestCase.class).getSuppressed(), is(emptyArray()));
  }

  @SpringJUnitConfig(BrokenTestCase.Application.class)
  @ImagesApiTest(account = "spring broken")
  static class BrokenTestCase {
    @Configuration
    static class Application {
      @Bean
      String client() {
        throw new IllegalStateException("broken");
      }
    }

    @Test
    void needsTheContext() {}
  }

  /** Returns the exception that Spring reports as the reason why a context could not be loaded. */
  private static Throwable contextFailure(Class<?> testCase) {
    Throwable failure =
        TestCaseRunner.run(testCase)
            .testEvents()
            .finished()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .flatMap(result -> result.getThrowable().stream())
            .findFirst()
            .orElseThrow();
    assertThat(failure.getMessage(), containsString("Failed to load ApplicationContext"));
    return failure.getCause();
  }

  @Test
  void testsWithoutJUnitAreNotAffected() throws ReflectiveOperationException {
    ClassLoader withoutJUnit = new WithoutJUnit();

    Class<?> testClass = withoutJUnit.loadClass(AnnotatedTestCase.class.getName());

    assertThat(customizer(withoutJUnit, testClass), is(false));
  }

  /** Whether the factory that a class loader loads returns a customizer for a test class. */
  private static boolean customizer(ClassLoader loader, Class<?> testClass)
      throws ReflectiveOperationException {
    var constructor = loader.loadClass(FACTORY).getDeclaredConstructor();
    constructor.setAccessible(true);
    ContextCustomizerFactory factory = (ContextCustomizerFactory) constructor.newInstance();
    return factory.createContextCustomizer(testClass, List.of()) != null;
  }

  /** Loads the classes of this project again, so that they do not find JUnit. */
  private static final class WithoutJUnit extends ClassLoader {
    WithoutJUnit() {
      super(WithoutJUnit.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.junit.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("io.github.imagefixtures.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
