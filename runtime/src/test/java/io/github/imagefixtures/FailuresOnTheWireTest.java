package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.RawSocket.Ending;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every known failure, as a client reads it from a socket. */
@ExtendWith(OwnAccount.class)
class FailuresOnTheWireTest {
  private static final String HIDE = "{\"requireSignedURLs\":true,\"metadata\":{\"a\":1}}";

  private ImagesApi api;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api) {
    this.api = api;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  static List<Failure> failuresWithAResponse() {
    return Failure.all().stream().filter(f -> f.kind() != FailureKind.TRANSPORT).toList();
  }

  static List<Failure> all() {
    return Failure.all().stream()
        .map(f -> f.lateReplyLimit().isPresent() ? Failure.lateReply(Duration.ofMillis(50)) : f)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("failuresWithAResponse")
  void aFailureSendsItsStatusHeadersAndBody(Failure failure) throws IOException {
    assertResponse(failure, trigger(failure));
  }

  @ParameterizedTest
  @MethodSource("failuresWithAResponse")
  void afterTheChangeSendsTheSameResponse(Failure failure) throws IOException {
    assertResponse(failure, trigger(failure.afterTheChange()));
  }

  private static void assertResponse(Failure failure, Ending ending) {
    assertThat(ending.text(), startsWith("HTTP/1.1 " + failure.status().orElseThrow() + " "));
    failure
        .headers()
        .forEach(
            (name, value) ->
                assertThat(ending.text(), containsString("\r\n" + name + ": " + value + "\r\n")));
    assertThat(ending.text(), endsWith("\r\n\r\n" + failure.body()));
    assertThat(ending.reset(), is(false));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFailureDoesNotChangeTheImage(Failure failure) throws IOException {
    String id = logo.id();

    trigger(failure);

    assertThat(logo.id(), is(id));
    assertThat(logo.current().meta().asMap().isEmpty(), is(true));
    assertThat(logo.cachePurges(), is(0));
  }

  @ParameterizedTest
  @MethodSource("all")
  void afterTheChangeAppliesTheUpdateAndLosesItsResponse(Failure failure) throws IOException {
    String id = logo.id();

    Ending lost = trigger(failure.afterTheChange());

    assertThat(lost.text(), not(containsString("\"success\":true,\"errors\":[],\"messages\":[],")));
    assertThat(logo.id(), not(id));
    assertThat(logo.current().requireSignedURLs(), is(true));
    assertThat(logo.current().meta().asMap().get("a"), is(1L));
    assertThat(logo.cachePurges(), is(1));
  }

  @Test
  void aRetryWithTheOldIdAfterALostResponseIsNotUnexpected() throws IOException {
    String id = logo.id();
    trigger(Failure.connectionReset().afterTheChange());

    try (RawSocket socket = new RawSocket(api)) {
      assertThat(socket.update(id, HIDE).readAll(), containsString("\"code\":5404"));
    }
    api.verifyNothingUnexpected();
  }

  @Test
  void connectionResetSendsNoByteAndResetsTheConnection() throws IOException {
    assertThat(trigger(Failure.connectionReset()), is(new Ending("", true)));
  }

  @Test
  void emptyResponseSendsNoByteAndClosesTheConnection() throws IOException {
    assertThat(trigger(Failure.emptyResponse()), is(new Ending("", false)));
  }

  @Test
  void truncatedBodyIsShorterThanItsContentLength() throws IOException {
    Ending ending = trigger(Failure.truncatedBody());

    assertThat(ending.text(), startsWith("HTTP/1.1 200 "));
    assertThat(ending.text(), containsString("\r\nContent-Length: 1000\r\n"));
    assertThat(ending.text(), endsWith("\r\n\r\n{\"success\":true,\"errors\":[],\"mess"));
  }

  @Test
  void randomDataIsNotHttp() throws IOException {
    Ending ending = trigger(Failure.randomData());

    assertThat(ending.text(), not(startsWith("HTTP/")));
    assertThat(ending.text().isEmpty(), is(false));
  }

  @Test
  void missingContentTypeSendsNoContentType() throws IOException {
    assertThat(trigger(Failure.missingContentType()).text(), not(containsString("Content-Type")));
  }

  @Test
  void lateReplyClosesTheConnectionAtItsLimitWithoutAByte() throws IOException {
    long begun = System.nanoTime();

    Ending ending = trigger(Failure.lateReply(Duration.ofMillis(200)));

    assertThat(ending, is(new Ending("", false)));
    assertThat(System.nanoTime() - begun >= 200_000_000, is(true));
  }

  @Test
  void aCustomHeaderReplacesTheDefaultHeader() throws IOException {
    Failure failure =
        Failure.of(
            FailureEnvelope.status(403)
                .error(10000, "Authentication error")
                .header("CF-Ray", "7f00")
                .header("RATELIMIT", "\"other\";r=1;t=2"));

    String answer = trigger(failure).text();

    assertThat(headers(answer, "cf-ray"), contains("CF-Ray: 7f00"));
    assertThat(headers(answer, "ratelimit"), contains("RATELIMIT: \"other\";r=1;t=2"));
  }

  private static List<String> headers(String answer, String name) {
    return answer
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .toList();
  }

  private Ending trigger(Failure failure) throws IOException {
    logo.onUpdate().fails(failure);
    try (RawSocket socket = new RawSocket(api)) {
      return socket.update(logo.id(), HIDE).readUntilClosed();
    }
  }
}
