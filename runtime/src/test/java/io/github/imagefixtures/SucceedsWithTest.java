package io.github.imagefixtures;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Values that {@code succeedsWith(..)} adds, as a concurrent update by another client would. */
@ExtendWith(OwnAccount.class)
class SucceedsWithTest {

  @Test
  void succeedsWithAddsValuesToTheResponseAndTheImage(ImagesApi api, Updates updates) {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    logo.onUpdate().succeedsWith(metadataValue("views", 7)).thenSucceeds();

    assertThat(
        updates.send(logo, "{\"metadata\":{\"owner\":\"ada\"}}").body(),
        containsString("\"meta\":{\"owner\":\"ada\",\"views\":7}"));
    assertThat(logo.current().meta().toString(), is("{\"owner\":\"ada\",\"views\":7}"));
  }

  @Test
  void succeedsWithWritesValuesAtTheirPaths(ImagesApi api, Updates updates) {
    var logo =
        api.declare(
            ImageDeclaration.named("logo")
                .meta("{\"author\":{\"name\":\"ada\",\"age\":36},\"views\":7}")
                .build());
    logo.onUpdate()
        .succeedsWith(
            metadataValue("author.name", "bob"),
            metadataValue("views.today", 1),
            metadataValue("a.b.c", true));

    updates.send(logo, "{}");

    assertThat(
        logo.current().meta().toString(),
        is(
            "{\"author\":{\"name\":\"bob\",\"age\":36},\"views\":{\"today\":1},"
                + "\"a\":{\"b\":{\"c\":true}}}"));
  }

  @Test
  void succeedsWithReplacesAKeyThatContainsADot(ImagesApi api, Updates updates) {
    var logo =
        api.declare(ImageDeclaration.named("logo").meta("{\"a.b\":1,\"c\":{\"d.e\":1}}").build());
    logo.onUpdate()
        .succeedsWith(
            metadataValue("a.b", 2),
            metadataValue("c.d.e", 2),
            metadataValue("\"f.g\"", 2),
            metadataValue("\"a\".b", 3));

    updates.send(logo, "{}");

    assertThat(
        logo.current().meta().toString(),
        is("{\"a.b\":2,\"c\":{\"d.e\":2},\"f.g\":2,\"a\":{\"b\":3}}"));
  }
}
