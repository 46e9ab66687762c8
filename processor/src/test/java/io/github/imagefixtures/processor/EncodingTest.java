package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.github.imagefixtures.ImagesServer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles declarations with characters that the encoding of the sources cannot represent. */
class EncodingTest {
  private static final String TEST =
      """
      import io.github.imagefixtures.*;

      @ImageFixture(
          name = "gr\\u00f6\\u00dfe",
          filename = "\\u20ac \\u00e9 \\ud83d\\ude00.png",
          meta = \"""
              {"gr\\u00f6\\u00dfe": "5 \\u20ac", "path": "C:\\\\\\\\\\u00e9\\ud83d\\ude00",
               "\\u540d\\u524d \\u20ac": {"\\u00e9\\\\\\\\\\u00e9": ["\\u2028"]}}\""")
      class FooTest {
        static void check(ImagesApi api) {
          var image = FooTestImages.on(api).gr\\u00f6\\u00dfe().current();
          equal("\\u20ac \\u00e9 \\ud83d\\ude00.png", image.filename().orElseThrow());
          equal("5 \\u20ac", image.meta().gr\\u00f6\\u00dfe());
          equal("C:\\\\\\u00e9\\ud83d\\ude00", image.meta().path());
          equal(
              "{gr\\u00f6\\u00dfe=5 \\u20ac, path=C:\\\\\\u00e9\\ud83d\\ude00,"
                  + " \\u540d\\u524d \\u20ac={\\u00e9\\\\\\u00e9=[\\u2028]}}",
              image.meta().asMap().toString());
        }

        private static void equal(String expected, String actual) {
          if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
          }
        }
      }
      """;

  @TempDir Path directory;

  static Stream<Arguments> compilersAndEncodings() {
    return Stream.of(Compiler.values())
        .flatMap(
            compiler ->
                Stream.of("ISO-8859-1", "US-ASCII", "Shift_JIS")
                    .map(encoding -> Arguments.of(compiler, Charset.forName(encoding))));
  }

  @ParameterizedTest
  @MethodSource("compilersAndEncodings")
  void theImagesClassHasTheDeclaredTextsInEveryEncoding(Compiler compiler, Charset encoding)
      throws Throwable {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .encoding(encoding)
            .source("FooTest.java", TEST)
            .compile()
            .succeeds();

    try (var server = ImagesServer.start();
        var api = server.newAccount()) {
      compiled.run("FooTest", "check", api);
    }
  }

  @EachCompiler
  void generatedSourcesAreAscii(Compiler compiler) {
    Compiled compiled =
        Compilation.with(compiler, directory).source("FooTest.java", TEST).compile().succeeds();

    assertThat(compiled.generated("FooTestImages.java"), matchesPattern("[\n -~]+"));
  }
}
