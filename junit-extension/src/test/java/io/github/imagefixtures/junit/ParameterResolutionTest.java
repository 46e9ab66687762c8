package io.github.imagefixtures.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
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
    assertFalse(SupportedParameters.supports(type));
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
}
