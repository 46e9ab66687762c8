package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.processor.Compiled.Said;
import java.nio.file.Path;
import java.util.List;
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

  static Stream<Arguments> mistakes() {
    return Stream.of(
            mistake(
                "name = \"my logo\"",
                "Image fixture \"my logo\": name is not a Java identifier, which the accessor my logo()"
                    + " would have to be; did you mean \"myLogo\"? [IMG101]"),
            mistake("name = \"\"", "name is not a Java identifier"),
            mistake("name = \"2x\"", "did you mean \"_2x\"? [IMG101]"),
            mistake(
                "name = \"class\"",
                "name is a keyword of Java, so no accessor can be called class(); did you mean"
                    + " \"class_\"? [IMG102]"),
            mistake("name = \"x\", id = \"\"", "Image fixture \"x\": id is empty [IMG201]"),
            mistake(
                "name = \"x\", id = \"/logo\"",
                "id begins with \"/\"; did you mean \"logo\"? [IMG201]"),
            mistake(
                "name = \"x\", id = \"a/b/\"",
                "id ends with \"/\"; did you mean \"a/b\"? [IMG201]"),
            mistake(
                "name = \"x\", id = \"" + "i".repeat(1025) + "\"",
                "id has 1025 characters; at most 1024 are allowed [IMG201]"),
            mistake(
                "name = \"x\", id = \"custom\", requireSignedURLs = true",
                "requireSignedURLs is true, but \"custom\" is a custom id, and an image with a custom id"
                    + " cannot be private: make the id a UUID or leave it out, or drop"
                    + " requireSignedURLs [IMG203]"),
            mistake(
                "name = \"x\", meta = \"{\\n  'a': 1}\"",
                "meta is not JSON, at line 2, column 3 of the text: "),
            mistake("name = \"x\", meta = \"{'a': 1}\"", "did you mean \"{\"a\": 1}\"? [IMG301]"),
            mistake(
                "name = \"x\", meta = \"{\\\"a\\\": 1, \\\"a\\\": 2}\"",
                "line 1, column 10 of the text: duplicate name \"a\" in an object [IMG301]"),
            mistake("name = \"x\", meta = \"\"", "meta is not JSON, at line 1, column 1"),
            mistake(
                "name = \"x\", meta = \"[1]\"",
                "meta is an array; it has to be a JSON object, such as {\"owner\": \"brand\"} [IMG302]"),
            mistake(
                "name = \"x\", meta = \"{\\\"a\\\": \\\"" + "ö".repeat(509) + "\\\"}\"",
                "meta is 1026 bytes of UTF-8 as compact JSON; at most 1024 are allowed; shorten it by 2"
                    + " bytes [IMG303]"),
            mistake(
                "name = \"x\", meta = \"{\\\"user-id\\\": 1, \\\"userId\\\": 2}\"",
                "meta has the keys \"user-id\" and \"userId\", which would both be called userId() in"
                    + " Java; rename one [IMG304]"),
            mistake(
                "name = \"x\", meta = \"{\\\"a\\\": {\\\"b-c\\\": 1, \\\"bC\\\": 2}}\"",
                "meta has the keys \"b-c\" and \"bC\" in meta.a, which"),
            mistake("name = \"x\", filename = \"\"", "filename is empty [IMG401]"),
            mistake(
                "name = \"x\", filename = \"" + "f".repeat(256) + "\"",
                "filename has 256 characters; at most 255 are allowed [IMG401]"),
            mistake(
                "name = \"x\", uploaded = \"2014-01-02\"",
                "did you mean \"2014-01-02T00:00:00Z\"? [IMG501]"),
            mistake(
                "name = \"x\", uploaded = \"2014-02-30T00:00:00Z\"",
                "uploaded is a date or time that does not exist [IMG501]"),
            mistake(
                "name = \"x\", variants = \"a b\"",
                "variants \"a b\" must be an absolute URI, or a name of letters, digits, \"-\" and"
                    + " \"_\"; did you mean \"a-b\"? [IMG601]"),
            mistake(
                "name = \"x\", variants = \"cdn.example.com/hero\"",
                "did you mean \"https://cdn.example.com/hero\"? [IMG601]"),
            mistake(
                "name = \"x\", variants = {\"hero\", \"hero\"}",
                "variants names \"hero\" twice; drop one [IMG602]"),
            mistake(
                "name = \"x\", creator = \"" + "c".repeat(1025) + "\"",
                "creator has 1025 characters; at most 1024 are allowed [IMG701]"))
        .flatMap(mistake -> Stream.of(Compiler.values()).map(compiler -> with(compiler, mistake)));
  }

  private static Arguments mistake(String declaration, String message) {
    return Arguments.of(declaration, message);
  }

  private static Arguments with(Compiler compiler, Arguments mistake) {
    return Arguments.of(compiler, mistake.get()[0], mistake.get()[1]);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void anErrorNamesTheFixtureAndThePropertyAndSuggestsAFix(
      Compiler compiler, String declaration, String message) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source("FooTest.java", fooTest("@ImageFixture(" + declaration + ")"))
            .compile();

    Said said = compiled.saidOnce();
    assertThat(said.text(), containsString(message));
    assertThat(said.text(), startsWith("Image fixture \""));
    assertThat(said.kind(), is(Diagnostic.Kind.ERROR));
    assertThat(said.line(), is(2L));
  }

  private static String fooTest(String declarations) {
    return "import io.github.imagefixtures.ImageFixture;\n" + declarations + "\nclass FooTest {}\n";
  }

  @EachCompiler
  void standsOnTheValueOfASingleDeclaration(Compiler compiler) {
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
  void standsOnTheValueOfTheFirstOfTwo() {
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
  void standsOnTheValueOfTheSecondOfTwo() {
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
  void standsOnTheValuesOfThreeBetweenOtherAnnotations() {
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
  void standsOnTheValueInsideNestedTypes() {
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

  /** Lines and columns, which javac tells exactly. */
  private List<String> positions(String source) {
    return Compilation.in(directory).source("FooTest.java", source).compile().said().stream()
        .map(said -> said.line() + ":" + said.column())
        .toList();
  }

  private List<Long> lines(Compiler compiler, String source) {
    return Compilation.with(compiler, directory)
        .source("FooTest.java", source)
        .compile()
        .said()
        .stream()
        .map(Said::line)
        .toList();
  }

  @EachCompiler
  void standsOnTheValueInsideAnExplicitContainer(Compiler compiler) {
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

    assertThat(compiled.saidOnce().line(), is(5L));
  }

  @EachCompiler
  void everyErrorIsReportedAndTheOtherFixturesAreGenerated(Compiler compiler) {
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
    String generated = compiled.generated("FooTestImages.java");
    assertThat(generated, containsString(" good()"));
    assertThat(generated, containsString(" twin()"));
  }

  private static List<String> ids(Compiled compiled) {
    return compiled.said().stream()
        .map(said -> said.text().substring(said.text().lastIndexOf('[') + 1))
        .map(id -> id.substring(0, id.length() - 1))
        .toList();
  }

  @Test
  void anErrorInOneTypeDoesNotAffectOtherTypes() {
    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", fooTest("@ImageFixture(name = \"a b\")"))
            .source(
                "BarTest.java",
                "@io.github.imagefixtures.ImageFixture(name = \"b\") class BarTest {}")
            .compile();

    assertThat(compiled.saidOnce().text(), containsString("IMG101"));
    assertThat(compiled.generated(), contains("BarTestImages.java", "FooTestImages.java"));
  }

  @EachCompiler
  void aLongFileNameIsAWarning(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .source(
                "FooTest.java",
                fooTest("@ImageFixture(name = \"x\", filename = \"" + "f".repeat(33) + "\")"))
            .options(compiler == Compiler.ECJ ? "-warn:+all" : "-Xlint")
            .compile()
            .succeeds();

    assertThat(
        compiled.saidOnce().text(),
        is(
            "Image fixture \"x\": filename has 33 characters; the reference allows 32, and later"
                + " versions of it allow 255; shorten it, or put @SuppressWarnings(\"IMG402\") on the"
                + " type if it is meant [IMG402]"));
    assertThat(compiled.saidOnce().kind(), is(Diagnostic.Kind.WARNING));
  }

  @EachCompiler
  void aWarningIsSuppressedByItsIdOnTheTypeOrOneAround(Compiler compiler) {
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

    assertThat(compiled.said(), is(empty()));
  }

  @Test
  void anErrorIsNotSuppressed() {
    Compiled compiled =
        Compilation.in(directory)
            .source(
                "FooTest.java",
                fooTest(
                    "@SuppressWarnings(\"IMG401\") @ImageFixture(name = \"x\", filename = \"\")"))
            .compile();

    assertThat(compiled.saidOnce().text(), containsString("[IMG401]"));
  }

  @Test
  void moreImagesThanAClassFileHoldsAreAnErrorAtTheFirstThatDoesNotFit() {
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

    Said said = compiled.saidOnce();
    assertThat(
        said.text(),
        is(
            "Image fixture \"f714\": FooTestImages has no room for it and those after it: a class"
                + " file holds some 5000 nested types, and the 800 images need 5600 (one each, two"
                + " more for meta, two more for each object in it); let other types declare some of"
                + " them [IMG105]"));
    assertThat(said.line(), is(3L + 714));
    String generated = compiled.generated("FooTestImages.java");
    assertThat(generated, containsString(" f713()"));
    assertThat(generated, not(containsString(" f714()")));
  }

  @Test
  void aNameWhoseClassFileCouldNotBeWrittenIsAnError() {
    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", fooTest("@ImageFixture(name = \"" + "n".repeat(250) + "\")"))
            .compile();

    assertThat(compiled.saidOnce().text(), containsString("[IMG104]"));
  }

  @Test
  void anImagesClassThatAlreadyExistsIsAnError() {
    Compiled compiled =
        Compilation.in(directory)
            .source("FooTest.java", fooTest("@ImageFixture(name = \"x\")"))
            .source("FooTestImages.java", "class FooTestImages {}")
            .compile();

    assertThat(compiled.saidOnce().text(), startsWith("FooTestImages cannot be written, since"));
    assertThat(compiled.saidOnce().line(), is(3L));
  }
}
