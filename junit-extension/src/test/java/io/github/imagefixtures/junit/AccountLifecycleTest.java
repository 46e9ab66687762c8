package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class AccountLifecycleTest {

  private static void assertAllSucceed(int tests, Class<?>... testCases) {
    EngineExecutionResults results = TestCaseRunner.run(testCases);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(tests));
  }

  @Test
  void eachInvocationHasItsOwnAccount() {
    assertAllSucceed(3 + 3 + 2 + 1, InvocationsTestCase.class);
  }

  @ImagesApiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class InvocationsTestCase {
    private final Set<String> accounts = new HashSet<>();

    @RepeatedTest(3)
    void repeated(ImagesApi api) {
      assertThat(accounts.add(api.accountId()), is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void parameterized(String argument, ImagesApi api) {
      assertThat(accounts.add(api.accountId()), is(true));
    }

    @TestFactory
    Stream<DynamicTest> dynamicTestsShareTheAccountOfTheirFactory(ImagesApi api) {
      assertThat(accounts.add(api.accountId()), is(true));
      return Stream.of("a", "b")
          .map(n -> dynamicTest(n, () -> assertThat(accounts.contains(api.accountId()), is(true))));
    }

    @Test
    void single(ImagesApi api) {
      assertThat(accounts.add(api.accountId()), is(true));
    }
  }

  @Test
  void nestedTestsHaveTheImagesOfAllEnclosingClasses() {
    assertAllSucceed(2, OuterTestCase.class);
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class OuterTestCase {
    private AccountLifecycleTest_OuterTestCaseImages outer;

    @BeforeEach
    void storeImagesOfTheOuterClass(AccountLifecycleTest_OuterTestCaseImages outer) {
      this.outer = outer;
    }

    @Nested
    class Middle {
      @Nested
      @ImageFixture(name = "logo")
      class Inner {
        @Test
        void hasTheImagesOfBothClasses(
            ImagesApi api,
            AccountLifecycleTest_OuterTestCaseImages sameOuter,
            AccountLifecycleTest_OuterTestCase_Middle_InnerImages inner) {
          assertThat(Client.update(api, sameOuter.logo().id()).statusCode(), is(200));
          assertThat(Client.update(api, inner.logo().id()).statusCode(), is(200));
          assertThat(outer.logo().updates(), hasSize(1));
        }

        @Test
        void worksWithoutParameters() {
          assertThat(outer.logo().updates(), empty());
        }
      }
    }
  }

  @Test
  void declarationsAreInheritedFromSuperclassesInterfacesAndAnnotations() {
    assertAllSucceed(1, InheritingTestCase.class);
  }

  @ImageFixture(name = "brand")
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @ImagesApiTest
  @interface BrandTest {}

  @ImageFixture(name = "face")
  interface WithFace {}

  @ImageFixture(name = "base")
  abstract static class Base {
    protected final AccountLifecycleTest_BaseImages base;

    Base(AccountLifecycleTest_BaseImages base) {
      this.base = base;
    }
  }

  @BrandTest
  @ImageFixture(name = "own")
  static class InheritingTestCase extends Base implements WithFace {
    InheritingTestCase(AccountLifecycleTest_BaseImages base) {
      super(base);
    }

    @Test
    void hasAllImages(
        ImagesApi api,
        AccountLifecycleTest_BrandTestImages brand,
        AccountLifecycleTest_WithFaceImages face,
        AccountLifecycleTest_InheritingTestCaseImages.OwnStub own) {
      for (var stub : new Object[] {brand.brand().id(), face.face().id(), own.id()}) {
        assertThat(Client.update(api, stub.toString()).statusCode(), is(200));
      }
      assertThat(Client.update(api, base.base().id()).statusCode(), is(200));
    }
  }

  @Test
  void imagesApiTestOnAnInterfaceAppliesToItsImplementations() {
    assertAllSucceed(2, ContractTestCase.class);
  }

  @ImagesApiTest
  interface Contract {
    @Test
    default void testOfTheInterface(ImagesApi api) {
      assertThat(api.updates(), empty());
    }
  }

  static class ContractTestCase implements Contract {
    @Test
    void testOfTheClass(ImagesApi api) {
      assertThat(api.updates(), empty());
    }
  }

  @Test
  void classLevelMethodsHaveASeparateAccount() {
    assertAllSucceed(2, ClassLevelTestCase.class, PerClassTestCase.class);
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class ClassLevelTestCase {
    private static String classAccountId = "";

    @BeforeAll
    static void before(ImagesApi api, AccountLifecycleTest_ClassLevelTestCaseImages images) {
      classAccountId = api.accountId();
      assertThat(Client.update(api, images.logo().id()).statusCode(), is(200));
    }

    private final ImagesApi constructorApi;

    ClassLevelTestCase(ImagesApi api) {
      constructorApi = api;
    }

    @BeforeEach
    void beforeEachHasTheAccountOfTheTest(ImagesApi api) {
      assertThat(api, is(constructorApi));
    }

    @Test
    void test(ImagesApi api) {
      assertThat(api, is(constructorApi));
      assertThat(api.accountId(), is(not(classAccountId)));
    }

    @AfterAll
    static void after(ImagesApi api) {
      assertThat(api.accountId(), is(classAccountId));
    }
  }

  @ImagesApiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class PerClassTestCase {
    private final String classAccountId;

    PerClassTestCase(ImagesApi api) {
      classAccountId = api.accountId();
    }

    @BeforeAll
    void before(ImagesApi api) {
      assertThat(api.accountId(), is(classAccountId));
    }

    @Test
    void test(ImagesApi api) {
      assertThat(api.accountId(), is(not(classAccountId)));
    }
  }

  @Test
  void unexpectedRequestInBeforeAllFailsTheClass() {
    EngineExecutionResults results = TestCaseRunner.run(UnexpectedInBeforeAllTestCase.class);

    results.testEvents().assertStatistics(stats -> stats.succeeded(1));
    results.containerEvents().assertStatistics(stats -> stats.failed(1));
  }

  @ImagesApiTest
  static class UnexpectedInBeforeAllTestCase {
    @BeforeAll
    static void before(ImagesApi api) {
      Client.update(api, "undeclared");
    }

    @Test
    void test() {}
  }

  @Test
  void extensionCanBeRegisteredWithStaticAndNonStaticFields() {
    assertAllSucceed(2, StaticFieldTestCase.class, NonStaticFieldTestCase.class);
  }

  static class StaticFieldTestCase {
    @RegisterExtension
    static final ImagesApiExtension IMAGES =
        ImagesApiExtension.builder().strictness(Strictness.LENIENT).build();

    @BeforeAll
    static void before(ImagesApi api) {
      assertThat(api.updates(), empty());
    }

    @Test
    void unexpectedRequestDoesNotFail(ImagesApi api) {
      assertThat(Client.update(api, "undeclared").statusCode(), is(404));
    }
  }

  static class NonStaticFieldTestCase {
    @RegisterExtension
    final ImagesApiExtension images =
        ImagesApiExtension.builder().strictness(Strictness.LENIENT).build();

    @Test
    void unexpectedRequestDoesNotFail(ImagesApi api) {
      assertThat(Client.update(api, "undeclared").statusCode(), is(404));
    }
  }
}
