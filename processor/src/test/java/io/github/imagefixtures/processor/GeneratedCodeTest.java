package io.github.imagefixtures.processor;

import io.github.imagefixtures.ImagesServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Runs code that uses images classes on a server. */
class GeneratedCodeTest {
  private static final String IMPORTS =
      """
      import static org.hamcrest.MatcherAssert.assertThat;
      import static io.github.imagefixtures.matchers.UpdateImageMatchers.*;
      import static org.hamcrest.Matchers.*;

      import io.github.imagefixtures.*;
      import io.github.imagefixtures.processor.UpdateClient;
      import java.math.BigInteger;
      import java.math.BigDecimal;
      import java.time.Duration;
      import java.util.List;
      import java.util.Map;
      """;

  private static final String TYPES =
      """
      @ImageFixture(
          name = "logo",
          meta = \"""
              {
                "string": "s", "integer": 1, "beyondLong": 12345678901234567890,
                "decimal": 1.5, "beyondDouble": 0.10000000000000000001,
                "boolean": false, "nothing": null,
                "strings": ["a", null], "integers": [1, 2], "decimals": [1.5, 2.5],
                "numbers": [1, 1.5], "mixed": [1, "a"], "objects": [{"a": 1}],
                "author": {"name": "Ann", "address": {"city": "Bern"}}, "noKeys": {},
                "class": 1, "user-id": "u", "": 2
              }
              \""")
      """;

  @TempDir Path directory;

  private void run(Compiler compiler, String declarations, String statements) throws Throwable {
    Compiled compiled =
        Compilation.with(compiler, directory)
            .classPath(Compilation.origin(UpdateClient.class))
            .source(
                "FooTest.java",
                IMPORTS
                    + declarations
                    + "class FooTest {\n  static void test(ImagesApi api) throws Exception {\n"
                    + statements
                    + "  }\n}\n")
            .compile()
            .succeeds();
    try (ImagesServer server = ImagesServer.start()) {
      compiled.run("FooTest", "test", server.newAccount());
    }
  }

  @EachCompiler
  void lineBreaksInValuesArePreserved(Compiler compiler) throws Throwable {
    run(
        compiler,
        """
        @ImageFixture(
            name = "logo",
            filename = "a\\nb",
            creator = "x\\r\\ny",
            meta = "{\\"k\\\\ney\\": \\"v\\\\r\\", \\"\\\\r\\": {\\"\\\\n\\": 1}}")
        """,
        """
        var logo = FooTestImages.on(api).logo();
        assertThat(logo.current().filename().get(), is("a\\nb"));
        assertThat(logo.current().creator().get(), is("x\\r\\ny"));
        assertThat(logo.current().meta().asMap(), hasEntry("k\\ney", (Object) "v\\r"));
        assertThat(logo.current().meta().asMap(), hasEntry("\\r", (Object) Map.of("\\n", 1L)));
        """);
  }

  @EachCompiler
  void aLongKeyThatContainsTheWordExtendsIsPreserved(Compiler compiler) throws Throwable {
    String key = "a".repeat(60) + " extends " + "b".repeat(40);
    String value = "v".repeat(120);
    run(
        compiler,
        """
        @ImageFixture(name = "logo", meta = "{\\"%s\\": {\\"k\\": \\"%s\\"}}")
        """
            .formatted(key, value),
        """
        var meta = FooTestImages.on(api).logo().current().meta();
        assertThat(meta.asMap(), is(Map.of("%s", Map.of("k", "%s"))));
        """
            .formatted(key, value));
  }

  @EachCompiler
  void metaCanBeNestedAsDeeplyAsItsSizeAllows(Compiler compiler) throws Throwable {
    String lists = "[".repeat(508) + "]".repeat(508);
    String objects = "{\\\"a\\\":".repeat(169) + "1" + "}".repeat(169);
    run(
        compiler,
        "@ImageFixture(name = \"lists\", meta = \"{\\\"a\\\":"
            + lists
            + "}\")\n@ImageFixture(name = \"objects\", meta = \""
            + objects
            + "\")\n",
        """
        FooTestImages images = FooTestImages.on(api);
        assertThat(images.lists().current().meta().a(), hasSize(1));
        assertThat(images.objects().current().meta().a().a().a(), is(notNullValue()));
        """);
  }

  @EachCompiler
  void currentValuesHaveTheDeclaredTypes(Compiler compiler) throws Throwable {
    run(
        compiler,
        TYPES,
        """
        FooTestImages.LogoMeta meta = FooTestImages.on(api).logo().current().meta();
        String string = meta.string();
        Long integer = meta.integer();
        BigInteger beyondLong = meta.beyondLong();
        Double decimal = meta.decimal();
        BigDecimal beyondDouble = meta.beyondDouble();
        Boolean bool = meta.boolean_();
        List<String> strings = meta.strings();
        List<Long> integers = meta.integers();
        List<Double> decimals = meta.decimals();
        List<Number> numbers = meta.numbers();
        List<Object> mixed = meta.mixed();
        Map<String, Object> noKeys = meta.noKeys();
        assertThat(string, is("s"));
        assertThat(integer, is(1L));
        assertThat(beyondLong, is(new BigInteger("12345678901234567890")));
        assertThat(decimal, is(1.5));
        assertThat(beyondDouble, is(new BigDecimal("0.10000000000000000001")));
        assertThat(bool, is(false));
        assertThat(meta.nothing(), is(nullValue()));
        assertThat(strings, contains("a", null));
        assertThat(integers, contains(1L, 2L));
        assertThat(decimals, contains(1.5, 2.5));
        assertThat(numbers, contains((Number) 1L, 1.5));
        assertThat(mixed, contains((Object) 1L, "a"));
        assertThat(meta.objects(), contains((Object) Map.of("a", 1L)));
        assertThat(noKeys, is(anEmptyMap()));
        assertThat(meta.author().name(), is("Ann"));
        assertThat(meta.author().address().city(), is("Bern"));
        assertThat(meta.class_(), is(1L));
        assertThat(meta.userId(), is("u"));
        assertThat(meta.empty(), is(2L));
        """);
  }

  @EachCompiler
  void currentValuesReflectAnUpdate(Compiler compiler) throws Throwable {
    run(
        compiler,
        TYPES,
        """
        var logo = FooTestImages.on(api).logo();
        UpdateClient.update(api, logo.id(), \"""
            {"metadata": {"string": null, "decimal": 3, "beyondLong": 5, "decimals": [1, 2]}}\""");
        var meta = logo.current().meta();
        assertThat(meta.string(), is(nullValue()));
        assertThat(meta.integer(), is(nullValue()));
        assertThat(meta.author(), is(nullValue()));
        assertThat(meta.decimal(), is(3.0));
        assertThat(meta.beyondLong(), is(BigInteger.valueOf(5)));
        assertThat(meta.decimals(), contains(1.0, 2.0));
        """);
  }

  @EachCompiler
  void everyKeyMatchesByMatcherAndByValue(Compiler compiler) throws Throwable {
    run(
        compiler,
        TYPES,
        """
        var logo = FooTestImages.on(api).logo();
        var sent = logo.metadata();
        UpdateClient.update(api, logo.id(), \"""
            {"metadata": {"string": "x", "integer": 7, "decimal": 2.5, "boolean": true, "nothing": "n",
              "strings": ["b"], "integers": [3], "numbers": [1], "mixed": ["m"],
              "beyondLong": 12345678901234567891,
              "author": {"name": "Bob", "address": {"city": "Basel"}}, "noKeys": {"k": 1}, "": 3}}\""");
        logo.verifyUpdated(sent.string("x"), sent.string(startsWith("x")));
        logo.verifyUpdated(sent.integer(7), sent.integer(7L), sent.integer(greaterThan(6L)));
        logo.verifyUpdated(sent.decimal(2.5), sent.decimal(closeTo(2, 1)));
        logo.verifyUpdated(sent.boolean_(true), sent.boolean_(is(true)));
        logo.verifyUpdated(sent.nothing("n"), sent.nothing(is("n")));
        logo.verifyUpdated(sent.strings(List.of("b")), sent.strings(hasItem("b")));
        logo.verifyUpdated(sent.integers(List.of(3L)), sent.integers(contains(3L)));
        logo.verifyUpdated(sent.numbers(List.of(1)), sent.numbers(hasSize(1)));
        logo.verifyUpdated(sent.mixed(List.of("m")), sent.mixed(hasItem("m")));
        logo.verifyUpdated(sent.beyondLong(new BigInteger("12345678901234567891")));
        logo.verifyUpdated(sent.author().name("Bob"), sent.author().address().city(is("Basel")));
        logo.verifyUpdated(sent.author(hasEntry("name", "Bob")));
        logo.verifyUpdated(
            sent.author(Map.of("name", "Bob", "address", Map.of("city", "Basel"))));
        logo.verifyUpdated(sent.noKeys(hasKey("k")), sent.noKeys(Map.of("k", 1)), sent.empty(3));
        """);
  }

  @EachCompiler
  void matchingALongWithAnIntegerSuggestsALongLiteral(Compiler compiler) throws Throwable {
    run(
        compiler,
        TYPES,
        """
        var logo = FooTestImages.on(api).logo();
        UpdateClient.update(api, logo.id(), "{\\"metadata\\": {\\"integer\\": 3}}");
        try {
          logo.verifyUpdated(logo.metadata().integer(is(3)));
        } catch (AssertionError e) {
          assertThat(e.getMessage(), containsString("3L"));
          return;
        }
        throw new AssertionError("the verification passed");
        """);
  }

  @EachCompiler
  void aStubbingCanReturnAValueForEveryKey(Compiler compiler) throws Throwable {
    run(
        compiler,
        TYPES,
        """
        var logo = FooTestImages.on(api).logo();
        var to = logo.metadata();
        logo.onUpdate().succeedsWith(
            to.string("x"), to.integer(3), to.decimal(0.5), to.boolean_(true), to.nothing(1),
            to.strings(List.of("b")), to.integers(List.of(1L)), to.numbers(List.of(1, 2.5)),
            to.mixed(List.of()), to.beyondLong((BigInteger) null),
            to.beyondDouble(BigDecimal.ONE), to.author().address().city("Basel"),
            to.noKeys(Map.of("k", 1)), to.class_(2), to.userId("v"), to.empty(3),
            metadataValue("more", true), metadataNull("author.name"));
        assertThat(UpdateClient.update(api, logo.id(), "{}"), is(200));
        var meta = logo.current().meta();
        assertThat(meta.string(), is("x"));
        assertThat(meta.integer(), is(3L));
        assertThat(meta.strings(), contains("b"));
        assertThat(meta.beyondLong(), is(nullValue()));
        assertThat(meta.author().name(), is(nullValue()));
        assertThat(meta.author().address().city(), is("Basel"));
        assertThat(meta.noKeys(), is(Map.of("k", 1L)));
        assertThat(meta.class_(), is(2L));
        assertThat(meta.userId(), is("v"));
        assertThat(meta.asMap(), hasEntry("more", true));
        """);
  }

  @EachCompiler
  void aStubbingByKeyAppliesToTheUpdatesThatItMatches(Compiler compiler) throws Throwable {
    run(
        compiler,
        "@ImageFixture(name = \"logo\", meta = \"{\\\"owner\\\": \\\"brand\\\", \\\"views\\\": 3}\")\n",
        """
        var logo = FooTestImages.on(api).logo();
        logo.onUpdate(logo.metadata().owner("brand"), logo.metadata().views(4))
            .fails(Failure.rateLimited(Duration.ZERO))
            .thenSucceeds();
        String update = "{\\"metadata\\": {\\"owner\\": \\"brand\\", \\"views\\": 4}}";
        assertThat(UpdateClient.update(api, logo.id(), update), is(429));
        assertThat(UpdateClient.update(api, logo.id(), update), is(200));
        assertThat(logo.current().meta().views(), is(4L));
        """);
  }

  @EachCompiler
  void everyDeclaredPropertyAppliesToTheImage(Compiler compiler) throws Throwable {
    run(
        compiler,
        """
        @ImageFixture(name = "logo", id = "a/b c", filename = "logo.png",
            uploaded = "2024-05-06T07:08:09+02:00", variants = {"hero", "https://cdn.example.com/x"},
            creator = "me", failsWith = {KnownFailure.RATE_LIMITED, KnownFailure.INTERNAL_SERVER_ERROR})
        @ImageFixture(name = "hidden", requireSignedURLs = true)
        """,
        """
        var images = FooTestImages.on(api);
        var logo = images.logo().current();
        assertThat(logo.id(), is("a/b c"));
        assertThat(FooTestImages.LOGO_ID, is("a/b c"));
        assertThat(logo.filename().get(), is("logo.png"));
        assertThat(logo.uploaded().toString(), is("2024-05-06T05:08:09Z"));
        assertThat(logo.variants().get(1).toString(), is("https://cdn.example.com/x"));
        assertThat(logo.creator().get(), is("me"));
        assertThat(images.hidden().id(), is(FooTestImages.HIDDEN_ID));
        assertThat(images.hidden().current().requireSignedURLs(), is(true));
        assertThat(UpdateClient.update(api, logo.id(), "{}"), is(429));
        assertThat(UpdateClient.update(api, logo.id(), "{}"), is(500));
        """);
  }

  @EachCompiler
  void imagesObjectsOfOneAccountShareTheirImages(Compiler compiler) throws Throwable {
    run(
        compiler,
        "@ImageFixture(name = \"logo\", meta = \"{\\\"a\\\": 1}\")\n",
        """
        String first = FooTestImages.on(api).logo().id();
        UpdateClient.update(api, first, "{\\"requireSignedURLs\\": true}");
        assertThat(FooTestImages.on(api).logo().id(), is(not(first)));
        assertThat(FooTestImages.on(api).logo().previousIds(), contains(first));
        """);
  }

  @EachCompiler
  void anAnnotationCanUseAnIdConstant(Compiler compiler) throws Throwable {
    run(
        compiler,
        """
        @ImageFixture(name = "logo")
        @SuppressWarnings(FooTestImages.LOGO_ID)
        """,
        "assertThat(FooTestImages.LOGO_ID, is(FooTestImages.on(api).logo().id()));\n");
  }
}
