package io.github.imagefixtures.messages;

import static io.github.imagefixtures.Times.atLeast;
import static io.github.imagefixtures.Times.atMost;
import static io.github.imagefixtures.Times.exactly;
import static io.github.imagefixtures.Times.within;
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

/** Each test makes a mistake; what its user then reads stands in {@code messages/<test>.txt}. */
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
  void nothingWasAskedAtAll(Golden golden) {
    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void theWrongImageWasUpdated(Golden golden) {
    updates.send(avatar, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void theTokenWasRefused(Golden golden) {
    updates.send(
        updates
            .to(logo.id(), "{\"requireSignedURLs\":true}")
            .setHeader("Authorization", "Bearer " + api.unknownToken())
            .build());

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void aPropertyWasNotSent(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void metaWasSentForMetadata(Golden golden) {
    updates.send(logo, "{\"meta\":{\"owner\":\"bob\"}}");

    golden.of(api).fails(() -> logo.verifyUpdated(metadataValue("owner", "bob")));
  }

  @Test
  void aStringWasSentForABoolean(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":\"true\"}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void nullWasSentInsteadOfNothing(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":null,\"metadata\":{\"owner\":\"bob\"}}");

    golden
        .of(api)
        .fails(() -> logo.verifyUpdated(leavesAccessUnchanged(), metadataValue("owner", "bob")));
  }

  @Test
  void theNearestOfSeveralIsShownFieldByField(Golden golden) {
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
  void anIntegerWasComparedWithALong(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"views\":3}}");

    golden.of(api).fails(() -> logo.verifyUpdated(metadata(hasEntry(is("views"), is((Object) 3)))));
  }

  @Test
  void aMatcherOfHamcrestsOwnDidNotMatch(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(not(requireSignedURLs(true))));
  }

  @Test
  void theBodyWasNoJson(Golden golden) {
    updates.send(logo, "{requireSignedURLs: true}");

    golden.of(api).fails(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void itWasRetriedLessOftenThanExpected(Golden golden) {
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
  void itWasSentTwice(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(exactly(1), requireSignedURLs(true)));
  }

  @Test
  void tooFewCameOfAnyKind(Golden golden) {
    updates.send(logo, "{}");

    golden.of(api).fails(() -> logo.verifyUpdated(atLeast(3)));
  }

  @Test
  void tooManyCame(Golden golden) {
    updates.send(logo, "{}");
    updates.send(logo, "{}");

    golden.of(api).fails(() -> logo.verifyUpdated(atMost(1)));
  }

  @Test
  void theTokenWasSentAndNotTheKey(Golden golden) {
    updates.send(
        updates
            .to(logo.id(), "{}")
            .setHeader("Authorization", "Bearer " + api.otherAccountToken())
            .build());
    updates.send(logo, "{}");

    golden.of(api).fails(() -> logo.verifyUpdated(sentWithKey(api.apiEmail(), api.apiKey())));
  }

  @Test
  void whatShouldNeverComeCame(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(() -> logo.verifyUpdated(exactly(0), requireSignedURLs(true)));
  }

  @Test
  void anUpdateCameWhereNoneShould(Golden golden) {
    updates.send(logo, "{\"creator\":\"ada\"}");

    golden.of(api).fails(() -> logo.verifyNotUpdated());
  }

  @Test
  void itDidNotComeInTime(Golden golden) {
    updates.send(logo, "{\"metadata\":{}}");

    golden
        .of(api)
        .fails(() -> logo.verifyUpdated(within(Duration.ofMillis(20)), requireSignedURLs(true)));
  }

  @Test
  void oneUpdateWasNotVerified(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");
    logo.verifyUpdated(requireSignedURLs(true));

    golden.of(api).fails(() -> logo.verifyNoMoreUpdates());
  }

  @Test
  void aRefusedUpdateOfTheAccountWasNotVerified(Golden golden) {
    updates.send(avatar, "{\"metadata\":{\"owner\":\"bob\"}}");
    updates.send("nobodys", "{\"metadata\":{\"owner\":\"bob\"}}");
    avatar.verifyUpdated();

    golden.of(api).fails(() -> api.verifyNoMoreUpdates());
  }

  @Test
  void theOrderWasTheOtherOne(Golden golden) {
    updates.send(avatar, "{\"metadata\":{}}");
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden
        .of(api)
        .fails(
            () -> api.inOrder().verifyUpdated(logo, requireSignedURLs(true)).verifyUpdated(avatar));
  }

  @Test
  void theSecondInOrderSaidSomethingElse(Golden golden) {
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
  void oneCameWhereTwoWereExpectedInOrder(Golden golden) {
    updates.send(logo, "{}");

    golden.of(api).fails(() -> api.inOrder().verifyUpdated(logo).verifyUpdated(logo));
  }

  @Test
  void anotherImageWasAddressed(Golden golden) {
    updates.send(api.unknownImageId(), "{}");

    golden
        .naming(api.updates().get(0).imageId().orElseThrow(), "unknown")
        .of(api)
        .fails(() -> api.verifyUpdated(atLeast(1), forImage("Logo"), creator("ada")));
  }

  @Test
  void theNextInOrderDidNotComeInTime(Golden golden) {
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
  void theNearestCameLongBefore(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"owner\":\"Bob\",\"views\":3}}");
    for (int i = 0; i < 20; i++) {
      updates.send(logo, "{}");
    }

    golden
        .of(api)
        .fails(() -> logo.verifyUpdated(metadataValue("owner", "bob"), metadataValue("views", 3)));
  }

  @Test
  void theAccessNeverChanged(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":false}");

    golden.of(api).fails(() -> logo.verifyCachePurged());
  }

  @Test
  void manyUpdatesAreNotAllShown(Golden golden) {
    for (int i = 0; i < 40; i++) {
      updates.send(logo, "{\"metadata\":{\"views\":" + i + "}}");
    }

    golden.of(api).fails(() -> logo.verifyUpdated(metadataValue("views", 99)));
  }
}
