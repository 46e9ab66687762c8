package io.github.imagefixtures.messages;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XML test reports cannot represent some characters, so texts contain them as escape sequences. */
@ExtendWith(OwnAccount.class)
class XmlCharactersTest {
  private static final Matcher<UpdateImageRequest> OTHER = metadataValue("a", is("other"));

  private ImagesApi api;
  private ImageStub<?, ?> logo;

  @BeforeEach
  void update(ImagesApi own, Updates updates) {
    api = own;
    logo = api.declare(ImageDeclaration.named("logo").build());
    logo.onUpdate().fails(Failure.of(500, 1000, "message \uFFFE"));
    updates.send(logo, "{\"metadata\":{\"a\":\"\uFFFE\uFFFF \\u0001\"}}");
  }

  @Test
  void trafficContainsNoOtherCharacters() {
    assertXml(api.traffic());
    assertThat(api.traffic(), containsString("{\"metadata\":{\"a\":\"\\ufffe\\uffff \\u0001\"}}"));
    assertThat(api.traffic(), containsString("message \\ufffe"));
  }

  @Test
  void aFailedVerificationContainsNoOtherCharacters() {
    String message =
        Objects.requireNonNull(
            assertThrows(AssertionError.class, () -> logo.verifyUpdated(OTHER)).getMessage());

    assertXml(message);
    assertThat(message, containsString("\"\\ufffe\\uffff \\u0001\""));
  }

  @Test
  void anUpdateAndItsMismatchContainNoOtherCharacters() {
    UpdateImageRequest update = api.updates().get(0);
    StringDescription mismatch = new StringDescription();
    OTHER.describeMismatch(update, mismatch);

    assertXml(update.toString());
    assertXml(mismatch.toString());
  }

  @Test
  void theOwnerOfAnAccountContainsNoOtherCharacters(ImagesServer server) throws Exception {
    ImagesApi closed = server.newAccount("owner \u0001 \uFFFE \uD83D");
    closed.close();

    String response = new Updates(closed).send("logo", "{}").body();

    assertXml(response);
    assertThat(response, containsString("The account of owner "));
    assertThat(response, containsString("is closed"));
  }

  private static void assertXml(String text) {
    text.codePoints()
        .forEach(
            c ->
                assertThat(
                    Integer.toHexString(c) + " in " + text,
                    c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c)));
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
