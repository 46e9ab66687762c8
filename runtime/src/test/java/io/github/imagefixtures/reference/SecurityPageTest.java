package io.github.imagefixtures.reference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.core.json.PackageVersion;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The versions in {@code docs/security.md} are those of the libraries in the jars. */
class SecurityPageTest {
  /** WireMock's standalone artifact relocates Jetty. */
  private static final String JETTY =
      Stream.of("/wiremock/org", "/org")
          .map(root -> root + "/eclipse/jetty/version/build.properties")
          .filter(resource -> WireMockServer.class.getResource(resource) != null)
          .findFirst()
          .orElseThrow();

  private final String page;

  SecurityPageTest() throws IOException {
    page = Files.readString(Path.of("..", "docs", "security.md"));
  }

  @Test
  void thePageHasTheVersionsOfWireMockAndOfItsJetty() throws IOException {
    assertThat(
        page,
        containsString(
            "`wiremock-standalone` " + property("/version.properties", "version") + " is a"));
    assertThat(page, containsString("| Jetty | " + property(JETTY, "version") + " | the jar |"));
  }

  @Test
  void thePageHasTheVersionOfTheParser() {
    assertThat(
        page,
        containsString("Image Fixtures contains jackson-core " + PackageVersion.VERSION + ","));
  }

  private static String property(String resource, String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(WireMockServer.class.getResourceAsStream(resource), resource)) {
      properties.load(in);
    }
    return Objects.requireNonNull(properties.getProperty(name));
  }
}
