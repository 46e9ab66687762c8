package io.github.imagefixtures.benchmarks.tool;

import java.util.List;

/** A tool that can stand in for the API. */
public enum Tool {
  IMAGE_FIXTURES("Image Fixtures", "image-fixtures-junit-extension"),
  WIREMOCK("WireMock", "wiremock-standalone"),
  MOCKWEBSERVER("OkHttp MockWebServer", "mockwebserver3-junit5"),
  MOCKSERVER("MockServer", "mockserver-junit-jupiter-no-dependencies"),
  JDK("JDK HttpServer", "jspecify");

  private final String title;
  private final String artifact;

  Tool(String title, String artifact) {
    this.title = title;
    this.artifact = artifact;
  }

  /** The tool's name, for people. */
  public String title() {
    return title;
  }

  /** The artifacts whose class path runs it: the tool, and what our own annotations need. */
  public List<String> artifacts() {
    return List.of(artifact, "jspecify");
  }

  /** Starts it with this many images. */
  public StubServer start(int images) {
    return switch (this) {
      case IMAGE_FIXTURES -> new ImageFixturesServer(images);
      case WIREMOCK -> new PlainWireMock(images);
      case MOCKWEBSERVER -> new OkHttpServer(images);
      case MOCKSERVER -> new MockServerServer(images);
      case JDK -> new JdkServer();
    };
  }
}
