package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.probe.Contestant;

/** A way to give a test class a server, written as a user would write it. */
enum TestStyle {
  EMPTY("no server", "jspecify", "class %s { @RepeatedTest(%d) void test() {} }"),
  IMAGE_FIXTURES(
      "Image Fixtures",
      Contestant.IMAGE_FIXTURES.jars(),
      """
      @io.github.imagefixtures.junit.ImagesApiTest
      @io.github.imagefixtures.ImageFixture(
          name = "logo", filename = "logo.png", meta = "{\\"owner\\": \\"brand\\", \\"views\\": 3}")
      class %1$s {
        @RepeatedTest(%2$d) void test(%1$sImages images) {}
      }
      """),
  WIREMOCK_FOR_A_CLASS(
      "WireMockExtension, one for a class", Contestant.WIREMOCK.jars(), wireMock("static")),
  WIREMOCK_FOR_A_TEST(
      "WireMockExtension, one for a test", Contestant.WIREMOCK.jars(), wireMock("")),
  MOCKWEBSERVER_FOR_A_TEST(
      "OkHttp MockWebServer, one for a test",
      Contestant.MOCKWEBSERVER.jars(),
      """
      import mockwebserver3.*;
      class %s {
        @mockwebserver3.junit5.StartStop public final MockWebServer server = new MockWebServer();
        @BeforeEach void stub() {
          server.enqueue(new MockResponse.Builder().body("{}").build());
        }
        @RepeatedTest(%d) void test() {}
      }
      """);

  private final String title;
  private final String jars;
  private final String text;

  TestStyle(String title, String jars, String text) {
    this.title = title;
    this.jars = jars;
    this.text = text;
  }

  private static String wireMock(String modifier) {
    return """
        import static com.github.tomakehurst.wiremock.client.WireMock.*;
        import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
        class %%s {
          @org.junit.jupiter.api.extension.RegisterExtension
          %s WireMockExtension server = WireMockExtension.newInstance().build();
          @BeforeEach void stub() {
            server.stubFor(patch(urlEqualTo("/images/v1/logo")).willReturn(okJson("{}")));
          }
          @RepeatedTest(%%d) void test() {}
        }
        """
        .formatted(modifier);
  }

  @Override
  public String toString() {
    return title;
  }

  /** Returns a pattern of the jars on the class path. */
  String jars() {
    return "junit-.*|opentest4j|apiguardian-api|jspecify|" + jars;
  }

  /** Returns a pattern of the jars of the processor; empty for none. */
  String processor() {
    return this == IMAGE_FIXTURES ? "image-fixtures-processor" : "";
  }

  /** Returns the source of a test class whose only test runs this many times. */
  String source(String name, int tests) {
    return "package generated;\nimport org.junit.jupiter.api.*;\n" + text.formatted(name, tests);
  }
}
