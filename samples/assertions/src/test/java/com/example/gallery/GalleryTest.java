package com.example.gallery;

import static io.github.imagefixtures.Times.atLeast;
import static io.github.imagefixtures.Times.exactly;
import static io.github.imagefixtures.Times.within;
import static io.github.imagefixtures.matchers.RequestMatchers.contentType;
import static io.github.imagefixtures.matchers.RequestMatchers.sentWithToken;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.clearsMetadata;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesAccessUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadata;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataContaining;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataWithout;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ImagesApiTest
@ImageFixture(name = "sunrise", meta = "{\"title\": \"Dawn\", \"revision\": 1}")
@ImageFixture(name = "sunset")
class GalleryTest {
  private Gallery gallery;

  @BeforeEach
  void createGallery(ImagesApi api) {
    gallery = new Gallery(new HttpTransport(api.imagesUrl(), api.apiToken()));
  }

  @Test
  void hidingAnImageLeavesItsMetadataUnchanged(GalleryTestImages images) {
    gallery.hide(images.sunrise().id());

    images.sunrise().verifyUpdated(requireSignedURLs(true), leavesMetadataUnchanged());
    images.sunset().verifyNotUpdated();
  }

  @Test
  void aNewTitleIsSentWithItsRevision(GalleryTestImages images) {
    gallery.setTitle(images.sunrise().id(), "Sunrise", 2);

    var metadata = images.sunrise().metadata();
    images.sunrise().verifyUpdated(metadata.title("Sunrise"), metadata.revision(greaterThan(1L)));
  }

  @Test
  void metadataCanBeMatchedInManyWays(GalleryTestImages images) {
    gallery.setTitle(images.sunset().id(), "Sunset", 1);

    images
        .sunset()
        .verifyUpdated(
            metadataEqualTo("{\"title\": \"Sunset\", \"revision\": 1}"),
            metadataContaining("{\"title\": \"Sunset\"}"),
            metadataValue("title", startsWith("Sun")),
            metadataWithout("artist"),
            metadata(hasEntry("revision", 1L)),
            metadata(not(hasKey("artist"))),
            not(clearsMetadata()),
            leavesAccessUnchanged());
  }

  @Test
  void updatesCanBeCountedAndAllVerified(ImagesApi api, GalleryTestImages images) {
    gallery.setTitle(images.sunrise().id(), "Sunrise", 2);
    gallery.setTitle(images.sunrise().id(), "Morning", 3);
    gallery.hide(images.sunset().id());

    images.sunrise().verifyUpdated(exactly(2), leavesAccessUnchanged());
    images.sunrise().verifyUpdated(exactly(0), requireSignedURLs(true));
    images.sunset().verifyUpdated(atLeast(1));
    api.verifyNoMoreUpdates();
  }

  @Test
  void updatesOfDifferentImagesAreVerifiedInOrder(ImagesApi api, GalleryTestImages images) {
    gallery.hide(images.sunset().id());
    gallery.setTitle(images.sunrise().id(), "Morning", 2);

    api.inOrder()
        .verifyUpdated(images.sunset(), requireSignedURLs(true))
        .verifyUpdated(images.sunrise(), images.sunrise().metadata().title("Morning"));
  }

  @Test
  void aPendingUpdateIsAwaited(GalleryTestImages images) {
    gallery.setTitleLater(images.sunrise().id(), "Later", 2);

    images.sunrise().verifyUpdated(within(Duration.ofSeconds(5)), metadataValue("title", "Later"));
  }

  @Test
  void pendingUpdatesAreAwaitedInOrder(ImagesApi api, GalleryTestImages images) {
    gallery
        .setTitleLater(images.sunset().id(), "First", 2)
        .thenRun(() -> gallery.setTitle(images.sunrise().id(), "Second", 2));

    api.inOrder()
        .within(Duration.ofSeconds(5))
        .verifyUpdated(images.sunset(), metadataValue("title", "First"))
        .verifyUpdated(images.sunrise(), metadataValue("title", "Second"));
  }

  @Test
  void headersAndCredentialsCanBeMatched(ImagesApi api, GalleryTestImages images) {
    gallery.hide(images.sunrise().id());

    images.sunrise().verifyUpdated(sentWithToken(api.apiToken()), contentType("application/json"));
  }

  @Test
  void recordedUpdatesWorkWithHamcrestAssertions(ImagesApi api, GalleryTestImages images) {
    gallery.hide(images.sunrise().id());
    gallery.setTitle(images.sunset().id(), "Sunset", 1);

    assertThat(api.updates(), contains(requireSignedURLs(true), leavesAccessUnchanged()));
  }
}
