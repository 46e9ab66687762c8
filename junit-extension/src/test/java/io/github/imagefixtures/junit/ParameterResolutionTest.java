package io.github.imagefixtures.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.KnownFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ParameterResolutionTest {

  @Test
  void allParametersOfATestBelongToItsAccount() {
    EngineExecutionResults results = TestCaseRunner.run(ParametersTestCase.class);

    results.testEvents().assertStatistics(stats -> stats.started(3).succeeded(3));
  }

  /** Other extensions, such as that of Spring, resolve parameters of such types. */
  @Test
  void typeWithMissingDependenciesIsNotSupported() throws ClassNotFoundException {
    Class<?> type = new MissingTypeLoader().loadClass(Dependent.class.getName());

    assertThrows(NoClassDefFoundError.class, type::getDeclaredMethods);
    assertFalse(SupportedParameters.supports(type, false));
  }

  interface Missing {}

  interface Dependent {
    Missing missing();
  }

  /** Loads {@link Dependent} again, but cannot load the return type of its method. */
  private static final class MissingTypeLoader extends ClassLoader {
    MissingTypeLoader() {
      super(ParameterResolutionTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(Missing.class.getName())) {
        throw new ClassNotFoundException(name);
      }
      if (!name.equals(Dependent.class.getName())) {
        return super.loadClass(name, resolve);
      }
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class ParametersTestCase {
    private final ImagesApi api;
    private final ParameterResolutionTest_ParametersTestCaseImages images;

    ParametersTestCase(ImagesApi api, ParameterResolutionTest_ParametersTestCaseImages images) {
      this.api = api;
      this.images = images;
    }

    @BeforeAll
    static void updatesInTheAccountOfTheClass(
        ImagesApi api, ParameterResolutionTest_ParametersTestCaseImages images) {
      assertEquals(200, Client.update(api, images.logo().id()).statusCode());
    }

    @Test
    void constructorAndMethodShareAnAccount(
        ImagesApi api,
        ParameterResolutionTest_ParametersTestCaseImages images,
        ParameterResolutionTest_ParametersTestCaseImages.LogoStub logo) {
      assertSame(this.api, api);
      assertSame(this.images, images);
      assertEquals(200, Client.update(api, logo.id()).statusCode());
      assertEquals(1, images.logo().updates().size());
    }

    @Nested
    class NestedTestCase {
      @Test
      void nestedTestSharesAnAccountWithTheOuterInstance(
          ParameterResolutionTest_ParametersTestCaseImages inner) {
        assertEquals(200, Client.update(api, inner.logo().id()).statusCode());
        assertEquals(1, images.logo().updates().size());
      }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class PerClassTestCase {
      private ImagesApi classApi;

      @BeforeAll
      void storeAccountOfTheClass(ImagesApi api) {
        classApi = api;
      }

      @Test
      void testAndClassHaveDifferentAccounts(ImagesApi api) {
        assertNotEquals(classApi.accountId(), api.accountId());
      }
    }
  }

  @Test
  void typeVariableOfASuperclassIsResolved() {
    EngineExecutionResults results = TestCaseRunner.run(ContractTestCase.class);

    results.testEvents().assertStatistics(stats -> stats.started(4).succeeded(4));
  }

  interface Contract<A, B> {
    @Test
    default void interfaceMethod(A images, B api) {
      assertSame(ParameterResolutionTest_ContractTestCaseImages.class, images.getClass());
      assertSame(ImagesApi.class, api.getClass());
    }
  }

  abstract static class GenericTestCase<I, S extends ImageStub<?, ?>>
      implements Contract<I, ImagesApi> {
    @Test
    void superclassMethod(I images, S stub) {
      assertSame(ParameterResolutionTest_ContractTestCaseImages.class, images.getClass());
      assertEquals("logo", stub.name());
    }

    @Nested
    class InheritedTestCase {
      private final S stub;

      InheritedTestCase(S stub) {
        this.stub = stub;
      }

      @Test
      void methodOfAClassInAGenericClass(I images) {
        assertSame(ParameterResolutionTest_ContractTestCaseImages.class, images.getClass());
        assertEquals("logo", stub.name());
      }
    }
  }

  abstract static class IntermediateTestCase<X>
      extends GenericTestCase<X, ParameterResolutionTest_ContractTestCaseImages.LogoStub> {}

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class ContractTestCase
      extends IntermediateTestCase<ParameterResolutionTest_ContractTestCaseImages> {
    @Test
    void ownMethod(ParameterResolutionTest_ContractTestCaseImages images) {
      assertEquals("logo", images.logo().name());
    }
  }

  @Test
  void parametersOfOtherExtensionsAreNotClaimed() {
    EngineExecutionResults results = TestCaseRunner.run(OtherExtensionTestCase.class);

    assertEquals(List.of(), TestCaseRunner.failureMessages(results));
    results.testEvents().assertStatistics(stats -> stats.succeeded(3));
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Other {}

  /** An extension as that of {@code wiremock-spring-boot}. */
  static final class OtherServerResolver implements ParameterResolver {
    static final WireMockServer SERVER = new WireMockServer();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.isAnnotated(Other.class)
          && parameter.getParameter().getType() == WireMockServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return SERVER;
    }
  }

  /** A user's extension that resolves failures in other ways. */
  static final class OtherFailureResolver implements ParameterResolver {
    static final Failure FAILURE = Failure.of(418, 1, "other");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Failure.class
          && (parameter.isAnnotated(Other.class)
              || !context.getRequiredTestMethod().isAnnotationPresent(EachFailure.class));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return FAILURE;
    }
  }

  @ImagesApiTest
  @ExtendWith({OtherServerResolver.class, OtherFailureResolver.class})
  static class OtherExtensionTestCase {
    @Test
    void servers(@Other WireMockServer other, WireMockServer own, ImagesServer server) {
      assertSame(OtherServerResolver.SERVER, other);
      assertSame(server.wireMock(), own);
    }

    @Test
    void failure(Failure failure) {
      assertSame(OtherFailureResolver.FAILURE, failure);
    }

    @EachFailure(include = KnownFailure.RATE_LIMITED)
    void eachFailure(Failure failure, @Other Failure other) {
      assertEquals(KnownFailure.RATE_LIMITED, failure.known().orElseThrow());
      assertSame(OtherFailureResolver.FAILURE, other);
    }
  }
}
