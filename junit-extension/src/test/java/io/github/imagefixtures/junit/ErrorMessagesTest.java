package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ErrorMessagesTest {

  private static void assertFailureMessage(Class<?> testCase, Matcher<String> message) {
    assertThat(TestCaseRunner.failureMessages(TestCaseRunner.run(testCase)), contains(message));
  }

  @Test
  void registeringTheExtensionTwiceFails() {
    assertFailureMessage(
        TwoExtensionsTestCase.class,
        is(
            "ErrorMessagesTest.TwoExtensionsTestCase registers ImagesApiExtension twice. Keep only one:"
                + " @ImagesApiTest or a @RegisterExtension field."));
  }

  @ImagesApiTest
  static class TwoExtensionsTestCase {
    @RegisterExtension
    static final ImagesApiExtension SECOND = ImagesApiExtension.builder().build();

    @Test
    void test(ImagesApi api) {}
  }

  @Test
  void registeringTheExtensionTwiceWithANonStaticFieldFails() {
    assertFailureMessage(
        NonStaticFieldTestCase.class,
        is(
            "ErrorMessagesTest.NonStaticFieldTestCase registers ImagesApiExtension twice. Keep only"
                + " one: @ImagesApiTest or a @RegisterExtension field."));
  }

  @ImagesApiTest
  static class NonStaticFieldTestCase {
    @RegisterExtension final ImagesApiExtension second = new ImagesApiExtension();

    @Test
    void test(ImagesApi api) {}
  }

  @Test
  void missingImagesClassExplainsHowToEnableTheProcessor(@TempDir Path classes) throws Exception {
    try (URLClassLoader loader = UnprocessedTestClass.compile("UnprocessedTestCase", classes)) {
      assertFailureMessage(
          loader.loadClass("UnprocessedTestCase"),
          is(
              "UnprocessedTestCase declares images, but the annotation processor did not generate"
                  + " UnprocessedTestCaseImages. Enable the processor image-fixtures-processor. With"
                  + " Maven, add it to the annotationProcessorPaths of maven-compiler-plugin, in the"
                  + " execution default-testCompile. With Gradle, add it as testAnnotationProcessor."
                  + " JDK 23 and later run a processor from the class path only with -proc:full."));
    }
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class DeclaringTestCase {
    @Test
    void test() {}
  }

  @Test
  void imagesClassOfAnotherTestFails() {
    assertFailureMessage(
        OtherImagesClassTestCase.class,
        is(
            "ErrorMessagesTest.OtherImagesClassTestCase takes"
                + " ErrorMessagesTest_DeclaringTestCaseImages or one of its stubs as a parameter,"
                + " but has only the images of ErrorMessagesTest_OtherImagesClassTestCaseImages."
                + " Use ErrorMessagesTest_OtherImagesClassTestCaseImages, or let the test class"
                + " extend, implement or be annotated with the type for which"
                + " ErrorMessagesTest_DeclaringTestCaseImages was generated."));
  }

  @ImagesApiTest
  @ImageFixture(name = "own")
  static class OtherImagesClassTestCase {
    @Test
    void test(ErrorMessagesTest_DeclaringTestCaseImages other) {}
  }

  @Test
  void imagesClassInATestWithoutImagesFails() {
    assertFailureMessage(
        NoImagesTestCase.class,
        is(
            "ErrorMessagesTest.NoImagesTestCase takes ErrorMessagesTest_DeclaringTestCaseImages or one"
                + " of its stubs as a parameter, but declares no images. Declare images on"
                + " ErrorMessagesTest.NoImagesTestCase, or let the test class extend, implement or"
                + " be annotated with the type for which ErrorMessagesTest_DeclaringTestCaseImages"
                + " was generated."));
  }

  @ImagesApiTest
  static class NoImagesTestCase {
    @Test
    void test(ErrorMessagesTest_DeclaringTestCaseImages other) {}
  }

  @Test
  void stubOfAnotherTestFails() {
    assertFailureMessage(
        OtherStubTestCase.class,
        is(
            "ErrorMessagesTest.OtherStubTestCase takes ErrorMessagesTest_DeclaringTestCaseImages or one"
                + " of its stubs as a parameter, but has only the images of"
                + " ErrorMessagesTest_OtherStubTestCaseImages and ErrorMessagesTest_WithSameIdImages."
                + " Use ErrorMessagesTest_OtherStubTestCaseImages or"
                + " ErrorMessagesTest_WithSameIdImages, or let the test class extend, implement or be"
                + " annotated with the type for which ErrorMessagesTest_DeclaringTestCaseImages was"
                + " generated."));
  }

  @ImagesApiTest
  @ImageFixture(name = "own")
  static class OtherStubTestCase implements WithSameId {
    @Test
    void test(ErrorMessagesTest_DeclaringTestCaseImages.LogoStub other) {}
  }

  @Test
  void imageStubParameterFails() {
    assertFailureMessage(
        UntypedStubTestCase.class,
        is(
            "ErrorMessagesTest.UntypedStubTestCase.test takes an ImageStub as a parameter, but this type"
                + " does not identify an image. Use the generated stub class of one image, or the"
                + " images class."));
  }

  @ImagesApiTest
  static class UntypedStubTestCase {
    @Test
    void test(ImageStub<?, ?> stub) {}
  }

  @Test
  void imagesWithTheSameIdFail() {
    assertFailureMessage(
        SameIdTestCase.class,
        allOf(
            startsWith(
                "The images of ErrorMessagesTest.WithSameId conflict with other images of the same"
                    + " test, which has the images of ErrorMessagesTest.SameIdTestCase,"
                    + " ErrorMessagesTest.WithSameId. "),
            containsString("the/same/id")));
  }

  @ImageFixture(name = "second", id = "the/same/id")
  interface WithSameId {}

  @ImagesApiTest
  @ImageFixture(name = "first", id = "the/same/id")
  static class SameIdTestCase implements WithSameId {
    @Test
    void test() {}
  }

  @Test
  void blankAccountNameFails() {
    for (Executable blank :
        List.<Executable>of(
            () -> ImagesApiExtension.account(" "),
            () -> ImagesApiExtension.builder().account(" "))) {
      assertThat(
          assertThrows(IllegalArgumentException.class, blank).getMessage(),
          is("The account name must not be blank. Use a name such as \"photos\"."));
    }
  }
}
