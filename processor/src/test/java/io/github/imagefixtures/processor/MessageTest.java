package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.rules.Creators;
import io.github.imagefixtures.internal.rules.FileNames;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Timestamps;
import io.github.imagefixtures.internal.rules.Variants;
import io.github.imagefixtures.processor.Compiled.ProcessorDiagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTest {
  @TempDir Path directory;

  static Stream<Arguments> errors() {
    return Stream.of(
            error(
                "name = \"my logo\"",
                "Image fixture \"my logo\": name must be a valid Java identifier, because it becomes"
                    + " the method my logo(). Did you mean \"myLogo\"? [IMG101]"),
            error("name = \"\"", "name must be a valid Java identifier"),
            error("name = \"2x\"", "Did you mean \"_2x\"? [IMG101]"),
            error(
                "name = \"class\"",
                "name must not be a Java keyword, because it becomes the method class(). Did you mean"
                    + " \"class_\"? [IMG102]"),
            error(
                "name = \"x\", id = \"\"",
                "Image fixture \"x\": id "
                    + problem(ImageIds.validate(""))
                    + ". Use the id that the image has in your account, or omit id. [IMG201]"),
            error(
                "name = \"x\", id = \"/logo\"",
                problem(ImageIds.validate("/logo"))
                    + ". Use the id that the image has in your account, or omit id."
                    + " Did you mean \"logo\"? [IMG201]"),
            error("name = \"x\", id = \"a/b/\"", "Did you mean \"a/b\"? [IMG201]"),
            error(
                "name = \"x\", id = \"" + "i".repeat(1025) + "\"",
                problem(ImageIds.validate("i".repeat(1025)))),
            error(
                "name = \"x\", id = \"custom\", requireSignedURLs = true",
                "requireSignedURLs is true, but \"custom\" is a custom id, and an image with a custom id"
                    + " cannot be private. Use a UUID as id, omit id, or remove requireSignedURLs."
                    + " [IMG203]"),
            error(
                "name = \"x\", meta = \"{\\n  'a': 1}\"",
                "meta must be valid JSON, but has an error at line 2, column 3: "),
            error("name = \"x\", meta = \"{'a': 1}\"", ". Did you mean \"{\"a\": 1}\"? [IMG301]"),
            error(
                "name = \"x\", meta = \"{\\\"a\\\": 1, \\\"a\\\": 2}\"",
                "line 1, column 10: " + jsonProblem("{\"a\": 1, \"a\": 2}") + ". [IMG301]"),
            error("name = \"x\", meta = \"\"", "has an error at line 1, column 1: "),
            error(
                "name = \"x\", meta = \"[1]\"",
                "meta must be a JSON object, such as {\"owner\": \"brand\"}, but is an array. [IMG302]"),
            error(
                "name = \"x\", meta = \"{\\\"a\\\": \\\"" + "ö".repeat(509) + "\\\"}\"",
                "meta is 1026 bytes"),
            error(
                "name = \"x\", meta = \"{\\\"a\\\": \\\"" + "o".repeat(1026) + "\\\"}\"",
                ". Shorten it by 10 bytes. [IMG303]"),
            error(
                "name = \"x\", meta = \"{\\\"user-id\\\": 1, \\\"userId\\\": 2}\"",
                "meta contains the keys \"user-id\" and \"userId\", which would both become the method"
                    + " userId(). Rename one of them. [IMG304]"),
            error(
                "name = \"x\", meta = \"{\\\"a\\\": {\\\"b-c\\\": 1, \\\"bC\\\": 2}}\"",
                "meta contains the keys \"b-c\" and \"bC\" in meta.a, which"),
            error(
                "name = \"x\", filename = \"\"",
                "filename "
                    + problem(FileNames.validate(""))
                    + ". Use a different file name, or omit filename for an image without one."
                    + " [IMG401]"),
            error(
                "name = \"x\", filename = \"" + "f".repeat(256) + "\"",
                problem(FileNames.validate("f".repeat(256)))),
            error(
                "name = \"x\", uploaded = \"2014-01-02\"",
                "Did you mean \"2014-01-02T00:00:00Z\"? [IMG501]"),
            error(
                "name = \"x\", uploaded = \"2014-02-30T00:00:00Z\"",
                "uploaded "
                    + problem(Timestamps.validate("2014-02-30T00:00:00Z"))
                    + ". Correct it, or omit uploaded. [IMG501]"),
            error(
                "name = \"x\", variants = \"a b\"",
                "variants contains \"a b\", which "
                    + problem(Variants.validate("a b"))
                    + ". Correct it or remove it. Did you mean \"a-b\"? [IMG601]"),
            error(
                "name = \"x\", variants = \"cdn.example.com/hero\"",
                "Did you mean \"https://cdn.example.com/hero\"? [IMG601]"),
            error(
                "name = \"x\", variants = {\"hero\", \"hero\"}",
                "variants contains \"hero\" more than once. Remove the duplicate. [IMG602]"),
            error(
                "name = \"x\", creator = \"" + "c".repeat(1025) + "\"",
                "creator "
                    + problem(Creators.validate("c".repeat(1025)))
                    + ". Correct it, or omit creator. [IMG701]"))
        .flatMap(error -> Stream.of(Compiler.values()).map(compiler -> with(compiler, error)));
  }

  private static Arguments error(String declaration, String message) {
    return Arguments.of(declaration, message);
  }

  private static Arguments with(Compiler compiler, Arguments error) {
    return Arguments.of(compiler, error.get()[0], error.get()[1]);
  }

  private static String problem(Optional<String> problem) {
    return problem.orElseThrow();
  }

  private static String jsonProblem(String text) {
    return assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(text)).problem();
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anInvalidDeclarationReportsTheFixtureThePropertyAndAFix(
      Compiler compiler, String declaration, String message) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source("FooTest.java", fooTest("@ImageFixture(" + declaration + ")"))
            .compile();

    ProcessorDiagnostic diagnostic = compiled.onlyProcessorDiagnostic();
    assertThat(diagnostic.text(), containsString(message));
    assertThat(diagnostic.text(), startsWith("Image fixture \""));
    assertThat(diagnostic.kind(), is(Diagnostic.Kind.ERROR));
    assertThat(diagnostic.line(), is(2L));
  }

  private static String fooTest(String declarations) {
    return "import io.github.imagefixtures.ImageFixture;\n" + declarations + "\nclass FooTest {}\n";
  }

  @EachCompiler
  void anErrorPointsToTheValueOfASingleDeclaration(Compiler compiler) {
    assertThat(
        lines(
            compiler,
            """
            import io.github.imagefixtures.ImageFixture;
            @ImageFixture(
                name = "a",
                id = "/a")
            class FooTest {}
            """),
        contains(4L));
  }

  @Test
  void anErrorPointsToTheValueOfTheFirstOfTwoDeclarations() {
    assertThat(
        positions(
            """
            import io.github.imagefixtures.ImageFixture;
            @ImageFixture(name = "a", meta = "[]")
            @ImageFixture(name = "b", filename = "b.png")
            class FooTest {}
            """),
        contains("2:34"));
  }

  @Test
  void anErrorPointsToTheValueOfTheSecondOfTwoDeclarations() {
    assertThat(
        positions(
            """
            import io.github.imagefixtures.ImageFixture;
            @ImageFixture(name = "a")
            @ImageFixture(
                name = "a",
                filename = "")
            class FooTest {}
            """),
        contains("4:12", "5:16"));
  }

  @Test
  void errorsPointToTheValuesOfThreeDeclarationsAmongOtherAnnotations() {
    assertThat(
        positions(
            """
            import io.github.imagefixtures.ImageFixture;
            @ImageFixture(name = "a", uploaded = "now")
            @ImageFixture(
                name = "b",
                id = "/b")
            @Deprecated
            @io.github.imagefixtures.ImageFixture(
                name = "c", variants = {"hero", "he ro"})
            class FooTest {}
            """),
        contains("2:38", "5:10", "8:37"));
  }

  @Test
  void anErrorPointsToTheValueOfADeclarationOnANestedType() {
    assertThat(
        positions(
            """
            import io.github.imagefixtures.ImageFixture;
            @ImageFixture(name = "a")
            @ImageFixture(name = "b")
            class FooTest {
              @ImageFixture(name = "a")
              @ImageFixture(name = "b", id = "")
              record Inner() {}
            }
            """),
        contains("6:34"));
  }

  /** Returns lines and columns, which javac reports exactly. */
  private List<String> positions(String source) {
    return Compilation.in(directory)
        .source("FooTest.java", source)
        .compile()
        .processorDiagnostics()
        .stream()
        .map(diagnostic -> diagnostic.line() + ":" + diagnostic.column())
        .toList();
  }

  private List<Long> lines(Compiler compiler, String source) {
    return Compilation.with(compiler, directory)
        .source("FooTest.java", source)
        .compile()
        .processorDiagnostics()
        .stream()
        .map(ProcessorDiagnostic::line)
        .toList();
  }

  @EachCompiler
  void anErrorPointsToTheValueInAnExplicitContainer(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                """
                import io.github.imagefixtures.*;
                @ImageFixtures({
                  @ImageFixture(name = "a"),
                  @ImageFixture(name = "b",
                      id = "/b")
                })
                class FooTest {}
                """)
            .compile();

    assertThat(compiled.onlyProcessorDiagnostic().line(), is(5L));
  }

  @EachCompiler
  void allErrorsOfATypeAreReportedAndTheValidFixturesAreGenerated(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                """
                import io.github.imagefixtures.ImageFixture;
                @ImageFixture(name = "bad", id = "/b", filename = "", meta = "x")
                @ImageFixture(name = "good")
                @ImageFixture(name = "good", filename = "again.png")
                @ImageFixture(name = "twin", id = "one")
                @ImageFixture(name = "twinned", id = "one")
                class FooTest {}
                """)
            .compile();

    assertThat(ids(compiled), contains("IMG201", "IMG401", "IMG301", "IMG103", "IMG202"));
    assertThat(
        compiled.processorDiagnostics().get(3).text(),
        endsWith(
            "name is also the name of another image of FooTest. Give each image its own name."
                + " [IMG103]"));
    assertThat(
        compiled.processorDiagnostics().get(4).text(),
        endsWith("id is also the id of \"twin\". Use a different id, or omit id. [IMG202]"));
    String generated = compiled.generated("FooTestImages.java");
    assertThat(generated, containsString(" good()"));
    assertThat(generated, containsString(" twin()"));
  }

  private static List<String> ids(Compiled compiled) {
    return compiled.processorDiagnostics().stream()
        .map(diagnostic -> diagnostic.text().substring(diagnostic.text().lastIndexOf('[') + 1))
        .map(id -> id.substring(0, id.length() - 1))
        .toList();
  }

  @Test
  void anErrorInOneTypeDoesNotPreventOtherImagesClasses() {
    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", fooTest("@ImageFixture(name = \"a b\")"))
            .source(
                "BarTest.java",
                "@io.github.imagefixtures.ImageFixture(name = \"b\") class BarTest {}")
            .compile();

    assertThat(compiled.onlyProcessorDiagnostic().text(), containsString("IMG101"));
    assertThat(compiled.generated(), contains("BarTestImages.java", "FooTestImages.java"));
  }

  @EachCompiler
  void aFileNameLongerThanInTheReferenceIsAWarning(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                fooTest("@ImageFixture(name = \"x\", filename = \"" + "f".repeat(33) + "\")"))
            .options(compiler == Compiler.ECJ ? "-warn:+all" : "-Xlint")
            .compile()
            .succeeds();

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
        is(
            "Image fixture \"x\": filename "
                + problem(FileNames.warning("f".repeat(33)))
                + ". Shorten it, or add @SuppressWarnings(\"IMG402\") to the type to keep it."
                + " [IMG402]"));
    assertThat(compiled.onlyProcessorDiagnostic().kind(), is(Diagnostic.Kind.WARNING));
  }

  @EachCompiler
  void suppressWarningsOnTheTypeOrAnEnclosingTypeSuppressesAWarning(Compiler compiler) {
    String declaration = "@ImageFixture(name = \"x\", filename = \"" + "f".repeat(33) + "\")\n";
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                "import io.github.imagefixtures.ImageFixture;\n"
                    + "@SuppressWarnings(\"IMG402\")\n"
                    + declaration
                    + "class FooTest {\n"
                    + declaration
                    + "  class Inner {}\n}\n")
            .compile()
            .succeeds();

    assertThat(compiled.processorDiagnostics(), is(empty()));
  }

  @Test
  void suppressWarningsDoesNotSuppressAnError() {
    Compiled compiled =
        Compilation.in(directory)
            .source(
                "FooTest.java",
                fooTest(
                    "@SuppressWarnings(\"IMG401\") @ImageFixture(name = \"x\", filename = \"\")"))
            .compile();

    assertThat(compiled.onlyProcessorDiagnostic().text(), containsString("[IMG401]"));
  }

  @Test
  void exceedingTheLimitOfNestedTypesIsAnErrorAtTheFirstImageBeyondIt() {
    Compiled compiled =
        Compilation.in(directory)
            .options("-proc:only")
            .source(
                "FooTest.java",
                "import io.github.imagefixtures.*;\n@ImageFixtures({\n"
                    + IntStream.range(0, 800)
                        .mapToObj(i -> "@ImageFixture(name = \"f" + i + "\", meta = FooTest.META)")
                        .collect(Collectors.joining(",\n"))
                    + "})\nclass FooTest { static final String META ="
                    + " \"{\\\"a\\\": {\\\"b\\\": {\\\"c\\\": 1}}}\"; }\n")
            .compile();

    ProcessorDiagnostic diagnostic = compiled.onlyProcessorDiagnostic();
    assertThat(
        diagnostic.text(),
        is(
            "Image fixture \"f714\": FooTestImages can contain at most 5000 nested types, but its"
                + " 800 images need 5600 (one for each image, two for its meta, and two for each"
                + " object in it). Declare this image and the following images on another type."
                + " [IMG105]"));
    assertThat(diagnostic.line(), is(3L + 714));
    String generated = compiled.generated("FooTestImages.java");
    assertThat(generated, containsString(" f713()"));
    assertThat(generated, not(containsString(" f714()")));
  }

  @Test
  void aNameThatIsTooLongForAClassFileIsAnError() {
    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", fooTest("@ImageFixture(name = \"" + "n".repeat(250) + "\")"))
            .compile();

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
        endsWith(
            "nMetadata would exceed 255 bytes. Shorten this name or the name of the declaring type."
                + " [IMG104]"));
  }

  /** Maven's compiler plugin has such a level by default. */
  @Test
  void anOldSourceLevelIsAnError() {
    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", fooTest("@ImageFixture(name = \"x\")"))
            .options("-source", "8", "-target", "8")
            .compile();

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
        is(
            "Cannot generate FooTestImages for Java 8. Set <release>17</release> of the compiler"
                + " plugin, or <testRelease>17</testRelease> for the tests alone. [IMG904]"));
  }

  @Test
  void anExistingTypeWithTheNameOfTheImagesClassIsAnError() {
    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", fooTest("@ImageFixture(name = \"x\")"))
            .source("FooTestImages.java", "class FooTestImages {}")
            .compile();

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
        allOf(
            startsWith("Cannot generate FooTestImages, because another type has this name ("),
            endsWith("). Rename the declaring type or the other type. [IMG902]")));
    assertThat(compiled.onlyProcessorDiagnostic().line(), is(3L));
  }

  @Test
  void anOldGeneratedFileAmongTheSourcesIsNamedAsSuch(@TempDir Path first) {
    String test = fooTest("@ImageFixture(name = \"x\")");
    String generated =
        Compilation.in(first)
            .source("FooTest.java", test)
            .compile()
            .succeeds()
            .generated("FooTestImages.java");

    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", test)
            .source("FooTestImages.java", generated)
            .compile();

    assertThat(
        compiled.onlyProcessorDiagnostic().text(),
        endsWith(
            "That type is an old generated file among your sources. Delete the file. [IMG902]"));
  }
}
