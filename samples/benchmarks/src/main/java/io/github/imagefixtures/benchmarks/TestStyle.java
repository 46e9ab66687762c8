package io.github.imagefixtures.benchmarks;

import java.util.List;

/** A way to give a test class a server, as a user would write it. */
enum TestStyle {
  BARE("no server", "junit-jupiter", "", "", ""),
  IMAGE_FIXTURES(
      "Image Fixtures",
      "image-fixtures-junit-extension",
      """
      import io.github.imagefixtures.*;
      import io.github.imagefixtures.junit.ImagesApiTest;
      """,
      """
      @ImagesApiTest
      @ImageFixture(name = "logo", filename = "logo.png", meta = "{\\"owner\\": \\"brand\\", \\"views\\": 3}")
      """,
      ""),
  WIREMOCK_FOR_A_CLASS(
      "WireMockExtension, one for a class",
      "wiremock-standalone",
      Sources.WIREMOCK,
      "",
      Sources.wireMock("static")),
  WIREMOCK_FOR_A_TEST(
      "WireMockExtension, one for a test",
      "wiremock-standalone",
      Sources.WIREMOCK,
      "",
      Sources.wireMock("")),
  MOCKWEBSERVER_FOR_A_TEST(
      "OkHttp MockWebServer, one for a test",
      "mockwebserver3-junit5",
      """
      import mockwebserver3.*;
      import mockwebserver3.junit5.StartStop;
      """,
      "",
      """
      @StartStop public final MockWebServer server = new MockWebServer();
      @BeforeEach void stub() {
        server.enqueue(new MockResponse.Builder().body("{}").build());
      }
      """),
  MOCKSERVER_FOR_A_CLASS(
      "MockServer, one for a class",
      "mockserver-junit-jupiter-no-dependencies",
      """
      import org.junit.jupiter.api.extension.ExtendWith;
      import org.mockserver.client.MockServerClient;
      import org.mockserver.junit.jupiter.MockServerExtension;
      import static org.mockserver.model.HttpRequest.request;
      import static org.mockserver.model.HttpResponse.response;
      """,
      "@ExtendWith(MockServerExtension.class)",
      """
      @BeforeEach void stub(MockServerClient server) {
        server.reset();
        server.when(request().withMethod("PATCH").withPath("/images/v1/logo"))
            .respond(response().withBody("{}"));
      }
      """);

  private final String title;
  private final String artifact;
  private final String imports;
  private final String annotations;
  private final String members;

  TestStyle(String title, String artifact, String imports, String annotations, String members) {
    this.title = title;
    this.artifact = artifact;
    this.imports = imports;
    this.annotations = annotations;
    this.members = members;
  }

  String title() {
    return title;
  }

  /** JUnit first: MockServer's jar carries an older one. */
  List<String> artifacts() {
    return List.of("junit-jupiter", "junit-platform-launcher", artifact, "jspecify");
  }

  /** The source of a test class whose one test runs this many times. */
  String source(String name, int tests) {
    String parameter = this == IMAGE_FIXTURES ? name + "Images images" : "";
    return """
        package generated;
        import org.junit.jupiter.api.*;
        %s
        %s
        class %s {
          %s
          @RepeatedTest(%d) void test(%s) {}
        }
        """
        .formatted(imports, annotations, name, members, tests, parameter);
  }

  private static final class Sources {
    static final String WIREMOCK =
        """
        import static com.github.tomakehurst.wiremock.client.WireMock.*;
        import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
        import org.junit.jupiter.api.extension.RegisterExtension;
        """;

    static String wireMock(String modifier) {
      return """
          @RegisterExtension %s WireMockExtension server = WireMockExtension.newInstance().build();
          @BeforeEach void stub() {
            server.stubFor(patch(urlEqualTo("/images/v1/logo")).willReturn(okJson("{}")));
          }
          """
          .formatted(modifier);
    }
  }
}
