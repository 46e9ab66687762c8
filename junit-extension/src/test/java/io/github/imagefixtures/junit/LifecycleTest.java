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
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class LifecycleTest {

  private static void assertAllSucceed(int tests, Class<?>... testCases) {
    EngineExecutionResults results = Kit.run(testCases);

    assertThat(Kit.messages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(tests));
  }

  @Test
  void everyInvocationHasAnAccountOfItsOwn() {
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
    Stream<DynamicTest> dynamicTestsShareThatOfTheirFactory(ImagesApi api) {
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
  void everyInvocationOfAClassHasAccountsOfItsOwn() {
    assertAllSucceed(2 * 2, ParameterizedTestCase.class);
  }

  @ImagesApiTest
  @ParameterizedClass
  @ValueSource(strings = {"a", "b"})
  static class ParameterizedTestCase {
    private final ImagesApi taken;

    ParameterizedTestCase(String argument, ImagesApi taken) {
      this.taken = taken;
    }

    @RepeatedTest(2)
    void hasItsAccount(ImagesApi api) {
      assertThat(api, is(taken));
    }
  }

  @Test
  void nestedTestsOfAnyDepthHaveTheImagesOfAllEnclosingClasses() {
    assertAllSucceed(2, OuterTestCase.class);
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class OuterTestCase {
    private LifecycleTest_OuterTestCaseImages outer;

    @BeforeEach
    void ofTheOuterClass(LifecycleTest_OuterTestCaseImages outer) {
      this.outer = outer;
    }

    @Nested
    class Middle {
      @Nested
      @ImageFixture(name = "logo")
      class Inner {
        @Test
        void seesBoth(
            ImagesApi api,
            LifecycleTest_OuterTestCaseImages sameOuter,
            LifecycleTest_OuterTestCase_Middle_InnerImages inner) {
          assertThat(Client.update(api, sameOuter.logo().id()).statusCode(), is(200));
          assertThat(Client.update(api, inner.logo().id()).statusCode(), is(200));
          assertThat(outer.logo().updates(), hasSize(1));
        }

        @Test
        void mayTakeNothing() {
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
    protected final LifecycleTest_BaseImages base;

    Base(LifecycleTest_BaseImages base) {
      this.base = base;
    }
  }

  @BrandTest
  @ImageFixture(name = "own")
  static class InheritingTestCase extends Base implements WithFace {
    InheritingTestCase(LifecycleTest_BaseImages base) {
      super(base);
    }

    @Test
    void seesAll(
        ImagesApi api,
        LifecycleTest_BrandTestImages brand,
        LifecycleTest_WithFaceImages face,
        LifecycleTest_InheritingTestCaseImages.OwnStub own) {
      for (var stub : new Object[] {brand.brand().id(), face.face().id(), own.id()}) {
        assertThat(Client.update(api, stub.toString()).statusCode(), is(200));
      }
      assertThat(Client.update(api, base.base().id()).statusCode(), is(200));
    }
  }

  @Test
  void anInterfaceMayCarryTheAnnotation() {
    assertAllSucceed(2, ContractTestCase.class);
  }

  @ImagesApiTest
  interface Contract {
    @Test
    default void ofTheInterface(ImagesApi api) {
      assertThat(api.updates(), empty());
    }
  }

  static class ContractTestCase implements Contract {
    @Test
    void ofTheClass(ImagesApi api) {
      assertThat(api.updates(), empty());
    }
  }

  @Test
  void theClassHasAnAccountForWhatBelongsToNoTest() {
    assertAllSucceed(2, ClassLevelTestCase.class, OneInstanceTestCase.class);
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class ClassLevelTestCase {
    private static String ofTheClass = "";

    @BeforeAll
    static void before(ImagesApi api, LifecycleTest_ClassLevelTestCaseImages images) {
      ofTheClass = api.accountId();
      assertThat(Client.update(api, images.logo().id()).statusCode(), is(200));
    }

    private final ImagesApi taken;

    ClassLevelTestCase(ImagesApi api) {
      taken = api;
    }

    @BeforeEach
    void hasTheAccountOfTheTest(ImagesApi api) {
      assertThat(api, is(taken));
    }

    @Test
    void test(ImagesApi api) {
      assertThat(api, is(taken));
      assertThat(api.accountId(), is(not(ofTheClass)));
    }

    @AfterAll
    static void after(ImagesApi api) {
      assertThat(api.accountId(), is(ofTheClass));
    }
  }

  @ImagesApiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstanceTestCase {
    private final String ofTheClass;

    OneInstanceTestCase(ImagesApi api) {
      ofTheClass = api.accountId();
    }

    @BeforeAll
    void before(ImagesApi given) {
      assertThat(given.accountId(), is(ofTheClass));
    }

    @Test
    void test(ImagesApi api) {
      assertThat(api.accountId(), is(not(ofTheClass)));
    }
  }

  @Test
  void whatTheClassDidNotProvideForFailsTheClass() {
    EngineExecutionResults results = Kit.run(CarelessClassTestCase.class);

    results.testEvents().assertStatistics(stats -> stats.succeeded(1));
    results.containerEvents().assertStatistics(stats -> stats.failed(1));
  }

  @ImagesApiTest
  static class CarelessClassTestCase {
    @BeforeAll
    static void before(ImagesApi api) {
      Client.update(api, "nobody");
    }

    @Test
    void test() {}
  }

  @Test
  void theExtensionIsRegisteredByStaticAndByInstanceFieldsToo() {
    assertAllSucceed(2, StaticFieldTestCase.class, InstanceFieldTestCase.class);
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
    void isLenient(ImagesApi api) {
      assertThat(Client.update(api, "nobody").statusCode(), is(404));
    }
  }

  static class InstanceFieldTestCase {
    @RegisterExtension
    final ImagesApiExtension images =
        ImagesApiExtension.builder().strictness(Strictness.LENIENT).build();

    @Test
    void isLenient(ImagesApi api) {
      assertThat(Client.update(api, "nobody").statusCode(), is(404));
    }
  }
}
