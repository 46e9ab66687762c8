package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Tests applications that update images while Spring starts them. */
class SpringStartupTest {
  private static final String LOGO_ID = "083eb7b2-5392-4565-b69e-aff66acddd00";
  private static final String IMAGE_IS_LOGO = "image = " + LOGO_ID;

  /** Updates the image of the property {@code image} when it starts. */
  @Configuration
  static class Application {
    @Bean
    static PropertySourcesPlaceholderConfigurer placeholders() {
      return new PropertySourcesPlaceholderConfigurer();
    }

    @Bean
    Integer status(
        @Value("${imagefixtures.images-url}") String imagesUrl,
        @Value("${imagefixtures.api-token}") String token,
        @Value("${image}") String image) {
      String body = "{\"requireSignedURLs\":true}";
      int status = Client.patch(URI.create(imagesUrl + image), token, body).statusCode();
      if (status != 200 && status != 404) {
        throw new IllegalStateException("status " + status);
      }
      return status;
    }
  }

  @Test
  void theApplicationFindsTheDeclaredImagesAndDoesNotChangeThemForTheTest() {
    EngineExecutionResults results =
        TestCaseRunner.run(
            FieldTestCase.class,
            ConstructorTestCase.class,
            BeforeAllTestCase.class,
            PerClassTestCase.class);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(4 * 2));
  }

  @SpringJUnitConfig(Application.class)
  @TestPropertySource(properties = IMAGE_IS_LOGO)
  @ImagesApiTest(account = "spring startup: field")
  @ImageFixture(name = "logo", id = LOGO_ID)
  static class FieldTestCase {
    private @Autowired Integer status;

    @RepeatedTest(2)
    void startsWithTheDeclaredState(ImagesApi api, SpringStartupTest_FieldTestCaseImages images) {
      assertThat(status, is(200));
      assertThat(api.updates(), empty());
      assertThat(images.logo().current().requireSignedURLs(), is(false));
    }
  }

  @ImagesApiTest(account = "spring startup: constructor")
  @SpringJUnitConfig(Application.class)
  @TestPropertySource(properties = IMAGE_IS_LOGO)
  @ImageFixture(name = "logo", id = LOGO_ID)
  static class ConstructorTestCase {
    private final int status;

    ConstructorTestCase(@Autowired Integer status) {
      this.status = status;
    }

    @RepeatedTest(2)
    void startsWithTheDeclaredState(
        ImagesApi api, SpringStartupTest_ConstructorTestCaseImages images) {
      assertThat(status, is(200));
      assertThat(api.updates(), empty());
      assertThat(images.logo().current().requireSignedURLs(), is(false));
    }
  }

  @SpringJUnitConfig(Application.class)
  @TestPropertySource(properties = IMAGE_IS_LOGO)
  @ImagesApiTest(account = "spring startup: before all")
  @ImageFixture(name = "logo", id = LOGO_ID)
  static class BeforeAllTestCase {
    private static int status;

    @BeforeAll
    static void start(@Autowired Integer status) {
      BeforeAllTestCase.status = status;
    }

    @RepeatedTest(2)
    void startsWithTheDeclaredState(
        ImagesApi api, SpringStartupTest_BeforeAllTestCaseImages images) {
      assertThat(status, is(200));
      assertThat(api.updates(), empty());
      assertThat(images.logo().current().requireSignedURLs(), is(false));
    }
  }

  @SpringJUnitConfig(Application.class)
  @TestPropertySource(properties = IMAGE_IS_LOGO)
  @ImagesApiTest(account = "spring startup: per class")
  @ImageFixture(name = "logo", id = LOGO_ID)
  @TestInstance(Lifecycle.PER_CLASS)
  static class PerClassTestCase {
    private @Autowired Integer status;

    @RepeatedTest(2)
    void startsWithTheDeclaredState(
        ImagesApi api, SpringStartupTest_PerClassTestCaseImages images) {
      assertThat(status, is(200));
      assertThat(api.updates(), empty());
      assertThat(images.logo().current().requireSignedURLs(), is(false));
    }
  }

  @Test
  void anUnexpectedRequestAtStartupFailsTheTestThatStartsTheApplication() {
    EngineExecutionResults results = TestCaseRunner.run(UndeclaredTestCase.class);

    assertThat(
        TestCaseRunner.failureMessages(results), contains(startsWith("Unexpected requests:")));
  }

  @SpringJUnitConfig(Application.class)
  @TestPropertySource(properties = "image = undeclared")
  @ImagesApiTest(account = "spring undeclared")
  static class UndeclaredTestCase {
    @RepeatedTest(2)
    void test(@Autowired Integer status) {
      assertThat(status, is(404));
    }
  }

  @Test
  void aContextThatCannotStartHasTheTrafficOfItsAccount() {
    Throwable failure =
        TestCaseRunner.run(UnauthorizedTestCase.class)
            .testEvents()
            .finished()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .flatMap(result -> result.getThrowable().stream())
            .findFirst()
            .orElseThrow();

    assertThat(
        failure.getCause().getSuppressed()[0].toString(),
        containsString("Traffic of the account \"spring unauthorized\":\n1. PATCH"));
  }

  @SpringJUnitConfig(Application.class)
  @TestPropertySource(properties = {IMAGE_IS_LOGO, "imagefixtures.api-token = wrong"})
  @ImagesApiTest(account = "spring unauthorized")
  static class UnauthorizedTestCase {
    @Test
    void test(@Autowired ApplicationContext context) {}
  }
}
