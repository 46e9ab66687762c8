package io.github.imagefixtures.messages;

import static io.github.imagefixtures.Times.atLeast;
import static io.github.imagefixtures.Times.atMost;
import static io.github.imagefixtures.Times.exactly;
import static io.github.imagefixtures.Times.within;
import static io.github.imagefixtures.matchers.RequestMatchers.accepted;
import static io.github.imagefixtures.matchers.RequestMatchers.forImage;
import static io.github.imagefixtures.matchers.RequestMatchers.sentWithKey;
import static io.github.imagefixtures.matchers.RequestMatchers.sentWithToken;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.creator;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesAccessUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadata;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test makes a mistake. The file {@code messages/<test>.txt} has the expected message. */
@ExtendWith({GoldenFiles.class, OwnAccount.class})
class VerificationMessagesTest {

  private ImagesApi api;
  private Updates updates;
  private ImageStub<?, ?> logo;
  private ImageStub<?, ?> avatar;

  @BeforeEach
  void declare(ImagesApi own, Updates sender) {
    api = own;
    updates = sender;
    logo = api.declare(ImageDeclaration.named("logo").meta("{\"owner\":\"ada\"}").build());
    avatar = api.declare(ImageDeclaration.named("avatar").build());
  }

  @Test
  void noUpdateIsReceived(Golden golden) {
    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void anotherImageIsUpdated(Golden golden) {
    updates.send(avatar, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void theTokenIsRejected(Golden golden) {
    updates.send(
        updates
            .to(logo.id(), "{\"requireSignedURLs\":true}")
            .setHeader("Authorization", "Bearer " + api.unknownToken())
            .build());

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void anExpectedPropertyIsAbsent(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void metaIsSentInsteadOfMetadata(Golden golden) {
    updates.send(logo, "{\"meta\":{\"owner\":\"bob\"}}");

    golden.of(api).fails(() -> logo.verifyUpdated(metadataValue("owner", "bob")));
  }

  @Test
  void aStringIsSentInsteadOfABoolean(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":\"true\"}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void nullIsSentInsteadOfAnAbsentProperty(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":null,\"metadata\":{\"owner\":\"bob\"}}");

    golden
        .of(api)
        .fails(() -> logo.verifyUpdated(leavesAccessUnchanged(), metadataValue("owner", "bob")));
  }

  @Test
  void theNearestUpdateIsComparedPropertyByProperty(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"metadata\":{\"owner\":\"Bob\",\"views\":\"3\"}}");
    updates.send(logo, "{\"metadata\":{\"title\":\"x\"},\"requireSignedURLs\":true}");

    golden
        .of(api)
        .fails(
            () ->
                logo.verifyUpdated(
                    leavesAccessUnchanged(),
                    metadataEqualTo("{\"owner\":\"bob\",\"views\":3,\"approved\":true}"),
                    sentWithToken()));
  }

  @Test
  void anIntegerIsComparedWithALong(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"views\":3}}");

    golden.of(api).fails(() -> logo.verifyUpdated(metadata(hasEntry(is("views"), is((Object) 3)))));
  }

  @Test
  void aStandardHamcrestMatcherDoesNotMatch(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(not(requireSignedURLs(true))));
  }

  @Test
  void theBodyIsNotJson(Golden golden) {
    updates.send(logo, "{requireSignedURLs: true}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void anUpdateIsRetriedLessOftenThanExpected(Golden golden) {
    logo.onUpdate().fails(Failure.rateLimited(Duration.ZERO));
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"requireSignedURLs\":true,\"metadata\":{}}");

    golden
        .of(api)
        .fails(
            () ->
                logo.verifyUpdated(exactly(2), requireSignedURLs(true), leavesMetadataUnchanged()));
  }

  @Test
  void anUpdateIsSentTwiceInsteadOfOnce(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(exactly(1), requireSignedURLs(true)));
  }

  @Test
  void fewerUpdatesThanExpectedAreReceived(Golden golden) {
    updates.send(logo, "{}");

    golden.of(api).fails(() -> logo.verifyUpdated(atLeast(3)));
  }

  @Test
  void moreUpdatesThanExpectedAreReceived(Golden golden) {
    updates.send(logo, "{}");
    updates.send(logo, "{}");

    golden.of(api).fails(() -> logo.verifyUpdated(atMost(1)));
  }

  @Test
  void aTokenIsSentInsteadOfEmailAndKey(Golden golden) {
    updates.send(
        updates
            .to(logo.id(), "{}")
            .setHeader("Authorization", "Bearer " + api.otherAccountToken())
            .build());
    updates.send(logo, "{}");

    golden.of(api).fails(() -> logo.verifyUpdated(sentWithKey(api.apiEmail(), api.apiKey())));
  }

  @Test
  void anUpdateMatchesAlthoughNoneIsExpected(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(exactly(0), requireSignedURLs(true)));
  }

  @Test
  void anImageIsUpdatedAlthoughNoUpdateIsExpected(Golden golden) {
    updates.send(logo, "{\"creator\":\"ada\"}");

    golden.of(api).fails(() -> logo.verifyNotUpdated());
  }

  @Test
  void anUpdateDoesNotArriveInTime(Golden golden) {
    updates.send(logo, "{\"metadata\":{}}");

    golden
        .of(api)
        .fails(() -> logo.verifyUpdated(within(Duration.ofMillis(20)), requireSignedURLs(true)));
  }

  @Test
  void anUpdateIsNotVerified(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");
    logo.verifyUpdated(requireSignedURLs(true));

    golden.of(api).fails(() -> logo.verifyNoMoreUpdates());
  }

  @Test
  void aRejectedUpdateIsNotVerified(Golden golden) {
    updates.send(avatar, "{\"metadata\":{\"owner\":\"bob\"}}");
    updates.send("nobodys", "{\"metadata\":{\"owner\":\"bob\"}}");
    avatar.verifyUpdated();

    golden.of(api).fails(() -> api.verifyNoMoreUpdates());
  }

  @Test
  void updatesArriveInTheWrongOrder(Golden golden) {
    updates.send(avatar, "{\"metadata\":{}}");
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden
        .of(api)
        .fails(
            () -> api.inOrder().verifyUpdated(logo, requireSignedURLs(true)).verifyUpdated(avatar));
  }

  @Test
  void theSecondUpdateInOrderHasAnotherBody(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(avatar, "{\"metadata\":{\"owner\":\"bob\"}}");

    golden
        .of(api)
        .fails(
            () ->
                api.inOrder()
                    .verifyUpdated(logo)
                    .verifyUpdated(avatar, metadataValue("owner", "ada")));
  }

  @Test
  void oneUpdateArrivesInsteadOfTwoInOrder(Golden golden) {
    updates.send(logo, "{}");

    golden.of(api).fails(() -> api.inOrder().verifyUpdated(logo).verifyUpdated(logo));
  }

  @Test
  void anUpdateIsSentToAnUnknownImage(Golden golden) {
    updates.send(api.unknownImageId(), "{}");

    golden
        .replacing(api.updates().get(0).imageId().orElseThrow(), "unknown")
        .of(api)
        .fails(() -> api.verifyUpdated(atLeast(1), forImage("Logo"), creator("ada")));
  }

  @Test
  void theNextUpdateInOrderDoesNotArriveInTime(Golden golden) {
    updates.send(logo, "{}");

    golden
        .of(api)
        .fails(
            () ->
                api.inOrder()
                    .within(Duration.ofMillis(20))
                    .verifyUpdated(logo)
                    .verifyUpdated(avatar));
  }

  @Test
  void manyUpdatesFollowTheNearestUpdate(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"owner\":\"Bob\",\"views\":3}}");
    for (int i = 0; i < 20; i++) {
      updates.send(logo, "{}");
    }

    golden
        .of(api)
        .fails(() -> logo.verifyUpdated(metadataValue("owner", "bob"), metadataValue("views", 3)));
  }

  @Test
  void theCacheIsNeverPurged(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":false}");

    golden.of(api).fails(() -> logo.verifyCachePurged());
  }

  @Test
  void onlySomeOfManyUpdatesAreListed(Golden golden) {
    for (int i = 0; i < 40; i++) {
      updates.send(logo, "{\"metadata\":{\"views\":" + i + "}}");
    }

    golden.of(api).fails(() -> logo.verifyUpdated(metadataValue("views", 99)));
  }

  @Test
  void theOnlyMatchingUpdateWasRejected(Golden golden) {
    logo.onUpdate().fails(Failure.rateLimited(Duration.ZERO));
    updates.send(logo, "{\"requireSignedURLs\":true}");

    logo.verifyUpdated(requireSignedURLs(true));
    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true), accepted()));
  }

  @Test
  void theNearestUpdateWasRejected(Golden golden) {
    logo.onUpdate().fails(Failure.rateLimited(Duration.ZERO));
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(false)));
  }
}
