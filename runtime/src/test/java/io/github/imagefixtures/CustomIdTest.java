package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom ids in each encoding that a client may use in the path. */
@ExtendWith(OwnAccount.class)
class CustomIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "folder/sub/logo.png", "a b+c", "größe €", "100%", "%2F", "a//b", "..", "?#"})
  void aPercentEncodedCustomIdIsFound(String id, ImagesApi api, Updates updates) {
    api.declare(ImageDeclaration.named("custom").id(id).build());

    var answer = updates.send(id, "{}");

    assertThat(answer.statusCode(), is(200));
    assertThat(api.updates().get(0).imageId().orElseThrow(), is(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"folder/sub/logo.png", "folder%2Fsub%2flogo.png", "folder/sub%2Flogo%2Epng"})
  void aCustomIdIsFoundWithRawAndEncodedSlashes(String rawId, ImagesApi api) throws IOException {
    api.declare(ImageDeclaration.named("custom").id("folder/sub/logo.png").build());

    try (RawSocket socket = new RawSocket(api)) {
      assertThat(socket.update(rawId, "{}").readAll(), containsString("HTTP/1.1 200"));
    }
  }

  @Test
  void aCustomIdIsFoundAsRawUtf8(ImagesApi api) throws IOException {
    api.declare(ImageDeclaration.named("custom").id("größe/€").build());
    String rawId =
        new String("größe/€".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    try (RawSocket socket = new RawSocket(api)) {
      assertThat(socket.update(rawId, "{}").readAll(), containsString("HTTP/1.1 200"));
    }
  }

  @Test
  void aCustomIdMayHave1024Characters(ImagesApi api, Updates updates) {
    String id = "é".repeat(1024);
    api.declare(ImageDeclaration.named("custom").id(id).build());

    assertThat(updates.send(id, "{}").statusCode(), is(200));
  }

  @Test
  void variantUrisPercentEncodeACustomId(ImagesApi api, Updates updates) {
    var custom = api.declare(ImageDeclaration.named("custom").id("a b/c").build());

    assertThat(updates.send(custom, "{}").body(), containsString("/a%20b/c/hero\""));
  }
}
