package com.example.gallery;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.HamcrestCondition.matching;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ImagesApiTest
@ImageFixture(name = "sunrise")
class AssertJTest {

  @Test
  void recordedUpdatesWorkWithAssertJ(ImagesApi api, AssertJTestImages images) {
    new Gallery(new HttpTransport(api.imagesUrl(), api.apiToken())).hide(images.sunrise().id());

    assertThat(api.updates())
        .singleElement()
        .is(matching(requireSignedURLs(true)))
        .is(matching(leavesMetadataUnchanged()));
  }

  @Test
  void capturedBodiesWorkWithAssertJ() {
    List<String> bodies = new ArrayList<>();
    Transport transport =
        (imageId, body) -> {
          bodies.add(body);
          return "{}";
        };

    new Gallery(transport).hide("sunrise");

    assertThat(bodies).singleElement().is(matching(updateBody(requireSignedURLs(true))));
  }
}
