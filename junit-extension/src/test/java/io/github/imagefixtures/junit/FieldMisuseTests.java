package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class FieldMisuseTests {

  private static void assertSays(Class<?> testCase, Matcher<String> message) {
    assertThat(Kit.messages(Kit.run(testCase)), contains(message));
  }

  @Test
  void aForeignSetInAFieldIsRefusedAsWell() {
    assertSays(
        ForeignFieldTestCase.class,
        is(
            "Declare images on FieldMisuseTests.ForeignFieldTestCase, which has none, or on a superclass,"
                + " interface or annotation of it: it asks for MisuseTests_DeclaringTestCaseImages,"
                + " the set of another class."));
  }

  @ImagesApiTest
  static class ForeignFieldTestCase {
    MisuseTests_DeclaringTestCaseImages foreign;

    @Test
    void test() {}
  }

  @Test
  void concurrentTestsOnOneInstanceCannotShareItsFields() {
    assertThat(
        Kit.messages(Kit.concurrently(2, SharedFieldTestCase.class).execute()),
        contains(
            is(
                "The field api of FieldMisuseTests.SharedFieldTestCase cannot be injected, since tests"
                    + " run concurrently on one instance of it: take a parameter in its place.")));
  }

  @ImagesApiTest
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class SharedFieldTestCase {
    ImagesApi api;

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void test() {}
  }

  @Test
  void norCanNestedTestsShareThoseOfAnEnclosingInstance() {
    assertThat(
        Kit.messages(Kit.concurrently(2, SharedOuterTestCase.class).execute()),
        contains(
            is(
                "The field api of FieldMisuseTests.SharedOuterTestCase cannot be injected, since tests"
                    + " run concurrently on one instance of it: take a parameter in its place.")));
  }

  @ImagesApiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class SharedOuterTestCase {
    ImagesApi api;

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class Inner {
      @Test
      void test() {}
    }
  }

  @Test
  void aStaticFieldThatNobodySetIsNamed() {
    assertThat(
        Kit.messages(Kit.run(StaticFieldTestCase.class, StaticInBeforeAllTestCase.class)),
        everyItem(
            is(
                "The static field FieldMisuseTests.WithStaticField.shared is given no value, since each"
                    + " test has an account of its own: take a parameter in its place, or leave"
                    + " \"static\" out.")));
  }

  @ImagesApiTest
  abstract static class WithStaticField {
    static ImagesApi shared;
  }

  static class StaticFieldTestCase extends WithStaticField {
    @Test
    void readsIt() {
      shared.accountId();
    }

    @EachFailure(include = KnownFailure.RATE_LIMITED)
    void readsItToo(Failure failure) {
      shared.accountId();
    }

    @Nested
    class Inner {
      @BeforeEach
      void readsIt() {
        shared.accountId();
      }

      @Test
      void test() {}
    }
  }

  static class StaticInBeforeAllTestCase extends WithStaticField {
    @BeforeAll
    static void readsIt() {
      shared.accountId();
    }

    @Test
    void test() {}
  }

  @Test
  void aFieldThatHoldsNothingYetIsNamed() {
    assertSays(
        EarlyFieldTestCase.class,
        is(
            "The field FieldMisuseTests.EarlyFieldTestCase.api holds a value only while a test runs: take"
                + " a parameter of the method in its place."));
  }

  @ImagesApiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class EarlyFieldTestCase {
    ImagesApi api;

    @BeforeAll
    void readsIt() {
      api.accountId();
    }

    @Test
    void test() {}
  }

  @Test
  void whatElseIsNullIsNotExplained() {
    assertSays(OtherNullTestCase.class, containsString("because \"this.other\" is null"));
  }

  static class OtherNullTestCase extends WithStaticField {
    String other;

    @Test
    void readsIt() {
      other.length();
    }
  }
}
