package io.github.imagefixtures.benchmarks.probe;

/** A server that can stand in for the API. */
public enum Contestant {
  IMAGE_FIXTURES(
      "Image Fixtures",
      "image-fixtures-junit-extension|image-fixtures-runtime|wiremock-standalone|hamcrest"),
  WIREMOCK("WireMock", "wiremock-standalone"),
  MOCKWEBSERVER(
      "OkHttp MockWebServer",
      "mockwebserver3|mockwebserver3-junit5|okhttp-jvm|okio-jvm|kotlin-stdlib|annotations"),
  MOCKSERVER("MockServer", "mockserver-.*");

  private final String title;
  private final String jars;

  Contestant(String title, String jars) {
    this.title = title;
    this.jars = jars;
  }

  /** Returns a regular expression of the names of its jars. */
  public String jars() {
    return jars;
  }

  /** Starts a server with images. */
  public StubServer start(int images) {
    return switch (this) {
      case IMAGE_FIXTURES -> new ImageFixturesServer(images);
      case WIREMOCK -> new HandWrittenWireMock(images);
      case MOCKWEBSERVER -> new OkHttpMockWebServer(images);
      case MOCKSERVER -> new MockServerNetty(images);
    };
  }

  @Override
  public String toString() {
    return title;
  }
}
