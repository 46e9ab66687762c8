package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
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

class MisuseTest {

  private static void assertSays(Class<?> testCase, Matcher<String> message) {
    assertThat(Kit.messages(Kit.run(testCase)), contains(message));
  }

  @Test
  void twoExtensionsAreOneTooMany() {
    assertSays(
        TwoTestCase.class,
        is(
            "MisuseTest.TwoTestCase registers ImagesApiExtension twice, by @ImagesApiTest and by"
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
        TwoInTheInstanceTestCase.class,
        is(
            "MisuseTest.TwoInTheInstanceTestCase registers ImagesApiExtension twice, by"
                + " @ImagesApiTest and by @RegisterExtension, or by two fields: keep one."));
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
        is(
            "Ask for MisuseTest_ForeignSetTestCaseImages in MisuseTest.ForeignSetTestCase, or"
                + " declare images on a superclass, interface or annotation of it: it asks for"
                + " MisuseTest_DeclaringTestCaseImages, the set of another class."));
  }

  @ImagesApiTest
  @ImageFixture(name = "own")
  static class ForeignSetTestCase {
    @Test
    void test(MisuseTest_DeclaringTestCaseImages foreign) {}
  }

  @Test
  void anImagesClassOfAnotherClassSaysThatThereAreNoImages() {
    assertSays(
        NoImagesTestCase.class,
        is(
            "Declare images on MisuseTest.NoImagesTestCase, which has none, or on a superclass,"
                + " interface or annotation of it: it asks for MisuseTest_DeclaringTestCaseImages,"
                + " the set of another class."));
  }

  @ImagesApiTest
  static class NoImagesTestCase {
    @Test
    void test(MisuseTest_DeclaringTestCaseImages foreign) {}
  }

  @Test
  void aStubOfAnotherClassSaysSoToo() {
    assertSays(
        ForeignStubTestCase.class,
        is(
            "Ask for MisuseTest_ForeignStubTestCaseImages or MisuseTest_WithSameIdImages in"
                + " MisuseTest.ForeignStubTestCase, or declare images on a superclass, interface or"
                + " annotation of it: it asks for MisuseTest_DeclaringTestCaseImages, the set of"
                + " another class."));
  }

  @ImagesApiTest
  @ImageFixture(name = "own")
  static class ForeignStubTestCase implements WithSameId {
    @Test
    void test(MisuseTest_DeclaringTestCaseImages.LogoStub foreign) {}
  }

  @Test
  void anUntypedStubCouldBeAnyImage() {
    assertSays(
        UntypedStubTestCase.class,
        is(
            "MisuseTest.UntypedStubTestCase.test takes an ImageStub, which could be that of any"
                + " image: take the generated stub of one, or the generated set."));
  }

  @ImagesApiTest
  static class UntypedStubTestCase {
    @Test
    void test(ImageStub<?, ?> stub) {}
  }

  @Test
  void imagesOfOneIdCannotStandSideBySide() {
    assertSays(
        ClashingTestCase.class,
        is(
            "The images of MisuseTest.WithSameId cannot stand beside others of the same test, which"
                + " has those of MisuseTest.ClashingTestCase, MisuseTest.WithSameId: Image fixture"
                + " \"there\" has the id of \"here\": the/same/id. Give one of them another id."));
  }

  @ImageFixture(name = "there", id = "the/same/id")
  interface WithSameId {}

  @ImagesApiTest
  @ImageFixture(name = "here", id = "the/same/id")
  static class ClashingTestCase implements WithSameId {
    @Test
    void test() {}
  }

  @Test
  void anAccountThatIsSharedHasAName() {
    for (Executable blank :
        List.<Executable>of(
            () -> ImagesApiExtension.account(" "),
            () -> ImagesApiExtension.builder().account(" "))) {
      assertThat(
          assertThrows(IllegalArgumentException.class, blank).getMessage(),
          is("An account that tests share has a name"));
    }
  }
}
