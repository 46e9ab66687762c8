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

class InjectionTest {

  @Test
  void parametersBelongToTheAccountOfTheTest() {
    EngineExecutionResults results = Kit.run(ServedTestCase.class);

    results.testEvents().assertStatistics(stats -> stats.started(3).succeeded(3));
  }

  /** Parameters that a Spring context resolves, for example, often have such types. */
  @Test
  void aTypeWhoseMethodsNameWhatIsNotThereIsLeftToOthers() throws ClassNotFoundException {
    Class<?> type = new WithoutGone().loadClass(Whole.class.getName());

    assertThrows(NoClassDefFoundError.class, type::getDeclaredMethods);
    assertFalse(SupportedParameters.supports(type));
  }

  interface Gone {}

  interface Whole {
    Gone gone();
  }

  /** Loads {@link Whole} anew, and cannot find what its method gives. */
  private static final class WithoutGone extends ClassLoader {
    WithoutGone() {
      super(InjectionTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(Gone.class.getName())) {
        throw new ClassNotFoundException(name);
      }
      if (!name.equals(Whole.class.getName())) {
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
  static class ServedTestCase {
    private final ImagesApi api;
    private final InjectionTest_ServedTestCaseImages images;

    ServedTestCase(ImagesApi api, InjectionTest_ServedTestCaseImages images) {
      this.api = api;
      this.images = images;
    }

    @BeforeAll
    static void ofTheClass(ImagesApi api, InjectionTest_ServedTestCaseImages images) {
      assertEquals(200, Client.update(api, images.logo().id()).statusCode());
    }

    @Test
    void parameters(
        ImagesApi api,
        InjectionTest_ServedTestCaseImages images,
        InjectionTest_ServedTestCaseImages.LogoStub logo) {
      assertSame(this.api, api);
      assertSame(this.images, images);
      assertEquals(200, Client.update(api, logo.id()).statusCode());
      assertEquals(1, images.logo().updates().size());
    }

    @Nested
    class Inner {
      @Test
      void sharesTheAccountOfTheTest(InjectionTest_ServedTestCaseImages inner) {
        assertEquals(200, Client.update(api, inner.logo().id()).statusCode());
        assertEquals(1, images.logo().updates().size());
      }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OneInstance {
      private ImagesApi ofTheClass;

      @BeforeAll
      void takeThatOfTheClass(ImagesApi api) {
        ofTheClass = api;
      }

      @Test
      void hasAnAccountThatIsNotThatOfTheClass(ImagesApi api) {
        assertNotEquals(ofTheClass.accountId(), api.accountId());
      }
    }
  }
}
