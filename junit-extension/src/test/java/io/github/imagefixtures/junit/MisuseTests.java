package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class MisuseTests {

  private static void assertSays(Class<?> testCase, Matcher<String> message) {
    assertThat(Kit.messages(Kit.run(testCase)), contains(message));
  }

  @Test
  void twoExtensionsAreOneTooMany() {
    assertSays(
        TwoTestCase.class,
        is(
            "MisuseTests.TwoTestCase registers ImagesApiExtension twice, by @ImagesApiTest and by"
                + " @RegisterExtension, or by two fields: keep one."));
  }

  @ImagesApiTest
  static class TwoTestCase {
    @RegisterExtension
    static final ImagesApiExtension SECOND = ImagesApiExtension.builder().build();

    @Test
    void test(ImagesApi api) {}
  }

  @Test
  void aSecondExtensionInAnInstanceFieldIsFoundToo() {
    assertSays(
        TwoInTheInstanceTestCase.class, containsString("registers ImagesApiExtension twice"));
  }

  @ImagesApiTest
  static class TwoInTheInstanceTestCase {
    @RegisterExtension final ImagesApiExtension second = new ImagesApiExtension();

    @Test
    void test(ImagesApi api) {}
  }

  @Test
  void aSetThatWasNotGeneratedSaysHowToSwitchTheProcessorOn(@TempDir Path classes)
      throws Exception {
    try (URLClassLoader loader = WithoutProcessor.compiled("LonelyTestCase", classes)) {
      assertSays(
          loader.loadClass("LonelyTestCase"),
          is(
              "LonelyTestCase declares images, but LonelyTestCaseImages, which the annotation"
                  + " processor writes, is not there. Switch the processor"
                  + " image-fixtures-processor on: with Maven in the annotationProcessorPaths of"
                  + " maven-compiler-plugin's execution default-testCompile, with Gradle as"
                  + " testAnnotationProcessor; JDK 23 and newer run a processor from the class path"
                  + " only with -proc:full."));
    }
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class DeclaringTestCase {
    @Test
    void test() {}
  }

  @Test
  void aSetOfAnotherClassSaysWhoseImagesThereAre() {
    assertSays(
        ForeignSetTestCase.class,
        endsWith(
            "MisuseTests.ForeignSetTestCase asks for MisuseTests_DeclaringTestCaseImages, which is"
                + " not declared for it: its images are those of MisuseTests.ForeignSetTestCase."
                + " Declare its images on MisuseTests.ForeignSetTestCase, or on an interface or"
                + " annotation that it carries."));
  }

  @ImagesApiTest
  @ImageFixture(name = "own")
  static class ForeignSetTestCase {
    @Test
    void test(MisuseTests_DeclaringTestCaseImages foreign) {}
  }

  @Test
  void aForeignSetInAFieldIsRefusedAsWell() {
    assertSays(
        ForeignFieldTestCase.class,
        endsWith(
            "MisuseTests.ForeignFieldTestCase asks for MisuseTests_DeclaringTestCaseImages, which"
                + " is not declared for it: it has no images. Declare its images on"
                + " MisuseTests.ForeignFieldTestCase, or on an interface or annotation that it"
                + " carries."));
  }

  @ImagesApiTest
  static class ForeignFieldTestCase {
    MisuseTests_DeclaringTestCaseImages foreign;

    @Test
    void test() {}
  }

  @Test
  void anUntypedStubCouldBeAnyImage() {
    assertSays(
        UntypedStubTestCase.class,
        endsWith(
            "MisuseTests.UntypedStubTestCase.test takes an ImageStub, which could be that of any"
                + " image: take the generated stub of one, or the generated set."));
  }

  @ImagesApiTest
  static class UntypedStubTestCase {
    @Test
    void test(ImageStub<?, ?, ?> stub) {}
  }

  @Test
  void aFailureNeedsEachFailure() {
    assertSays(
        PlainFailureTestCase.class,
        endsWith(
            "MisuseTests.PlainFailureTestCase.test takes a Failure, which only a test with"
                + " @EachFailure is given: put it in place of the other test annotation."));
  }

  @ImagesApiTest
  static class PlainFailureTestCase {
    @Test
    void test(Failure failure) {}
  }

  @Test
  void eachFailureNeedsAFailure() {
    assertSays(
        NoFailureTestCase.class,
        is(
            "MisuseTests.NoFailureTestCase.test is run for each failure, but takes none: add a"
                + " parameter of type Failure, or use @Test."));
  }

  @ImagesApiTest
  static class NoFailureTestCase {
    @EachFailure
    void test(ImagesApi api) {}
  }

  @Test
  void aMistypedFailureHasANearestOne() {
    assertSays(
        MistypedTestCase.class,
        containsString(
            "@EachFailure of MisuseTests.MistypedTestCase.test names the failure \"ratelimited\","
                + " which there is not (did you mean \"rateLimited\"?). Known are "));
  }

  @ImagesApiTest
  static class MistypedTestCase {
    @EachFailure(exclude = "ratelimited")
    void test(Failure failure) {}
  }

  @Test
  void somethingHasToBeLeftToFailWith() {
    assertSays(
        NothingLeftTestCase.class,
        is("MisuseTests.NothingLeftTestCase.test leaves no failure to run with: exclude less."));
  }

  @ImagesApiTest
  static class NothingLeftTestCase {
    @EachFailure(include = "rateLimited", exclude = "ENVELOPE")
    void test(Failure failure) {}
  }

  @Test
  void concurrentTestsOnOneInstanceCannotShareItsFields() {
    assertThat(
        Kit.messages(Kit.concurrently(2, SharedFieldTestCase.class).execute()),
        contains(
            is(
                "The field api of MisuseTests.SharedFieldTestCase cannot be injected, since its"
                    + " tests run concurrently on one instance: take a parameter in its place.")));
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
  void imagesOfOneIdCannotStandSideBySide() {
    assertSays(
        ClashingTestCase.class,
        containsString(
            "cannot stand beside others of the same test (its images are those of"
                + " MisuseTests.ClashingTestCase, MisuseTests.WithSameId): Image fixture"));
  }

  @ImageFixture(name = "there", id = "the/same/id")
  interface WithSameId {}

  @ImagesApiTest
  @ImageFixture(name = "here", id = "the/same/id")
  static class ClashingTestCase implements WithSameId {
    @Test
    void test() {}
  }
}
