package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Jetty or WireMock answers before a request reaches this library: a limit that is documented
 * and held here, so that a new version that changes it is noticed. None of it changes the state.
 */
@ExtendWith(OwnAccount.class)
class AnsweredBeforeUsTests {
  private static final String UPDATE = "{\"metadata\":{\"a\":1}}";

  private ImagesApi api;
  private ImageStub<Meta, MetadataMatchers, MetaChanges> logo;

  @BeforeEach
  void declareAnImage(ImagesApi api) {
    this.api = api;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  @AfterEach
  void nothingChangedAndNothingWasRecorded() {
    assertThat(logo.current().meta().asMap().isEmpty(), is(true));
    assertThat(api.updates(), empty());
    api.verifyNothingUnexpected();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "a%", "%", "%4", "%00"})
  void aMalformedEscapeEndsIn400(String rawId) throws IOException {
    String answer = exchange(rawId, UPDATE, "Content-Type: application/json");

    assertThat(answer, startsWith("HTTP/1.1 400 "));
  }

  @Test
  void aGzipBodyThatIsNoneEndsIn500() throws IOException {
    String answer =
        exchange(logo.id(), UPDATE, "Content-Type: application/json", "Content-Encoding: gzip");

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @Test
  void multipartWithoutABoundaryEndsIn500() throws IOException {
    String answer = exchange(logo.id(), UPDATE, "Content-Type: multipart/form-data");

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @Test
  void aRequestThatIsNoHttpEndsIn400() throws IOException {
    String answer = exchange(logo.id() + " x", UPDATE, "Content-Type: application/json");

    assertThat(answer, startsWith("HTTP/1.1 400 "));
  }

  private String exchange(String rawId, String body, String... headers) throws IOException {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Connection: close";
    try (RawSocket socket = new RawSocket(api)) {
      return socket.send(rawId, body, all).readAll();
    }
  }
}
