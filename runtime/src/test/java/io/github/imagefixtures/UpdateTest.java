package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Map;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The effects of an update that is sent over HTTP. */
@ExtendWith(OwnAccount.class)
class UpdateTest {
  private static final String HIDE = "{\"requireSignedURLs\":true}";
  private static final String SHOW = "{\"requireSignedURLs\":false}";

  private ImagesApi api;
  private Updates updates;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api, Updates updates) {
    this.api = api;
    this.updates = updates;
    this.logo =
        api.declare(
            ImageDeclaration.named("logo")
                .filename("logo.png")
                .meta("{\"owner\":\"brand\"}")
                .build());
  }

  @Test
  void anUpdateIsRecordedButNotAppliedWhenAMatcherThrows() {
    logo.onUpdate(new ThrowingMatcher()).succeeds();

    var answer = updates.send(logo, HIDE);

    assertThat(answer.statusCode(), is(500));
    assertThat(logo.current().requireSignedURLs(), is(false));
    assertThat(logo.updates(), is(api.updates()));
    assertThrows(AssertionError.class, logo::verifyNotUpdated);
  }

  /** A matcher that throws. */
  private static final class ThrowingMatcher extends BaseMatcher<UpdateImageRequest> {
    @Override
    public boolean matches(Object update) {
      throw new IllegalStateException("boom");
    }

    @Override
    public void describeTo(Description description) {
      description.appendText("boom");
    }
  }

  @Test
  void anEmptyUpdateChangesNothingAndReturnsTheImage() {
    String id = logo.id();

    var answer = updates.send(logo, "{}");

    assertThat(answer.statusCode(), is(200));
    assertThat(
        answer.body(),
        is(
            """
            {"success":true,"errors":[],"messages":[],"result":{"id":"%1$s","filename":"logo.png",\
            "meta":{"owner":"brand"},"requireSignedURLs":false,\
            "uploaded":"2014-01-02T02:20:00.123Z","variants":[\
            "https://imagedelivery.net/%2$s/%1$s/thumbnail",\
            "https://imagedelivery.net/%2$s/%1$s/hero",\
            "https://imagedelivery.net/%2$s/%1$s/original"]}}"""
                .formatted(id, "MTt4OTd0b0w5aj")));
    assertThat(logo.id(), is(id));
  }

  @Test
  void anImageWithoutMetaAndFilenameHasNoMetaAndANullFilename() {
    var bare = api.declare(ImageDeclaration.named("bare").variants().build());

    assertThat(
        updates.send(bare, "{}").body(),
        containsString(
            """
            "result":{"id":"%s","filename":null,"requireSignedURLs":false,\
            "uploaded":"2014-01-02T02:20:00.123Z","variants":[]}"""
                .formatted(bare.id())));
  }

  @Test
  void uploadedAndVariantUrisAreReturnedAsDeclared() {
    var image =
        api.declare(
            ImageDeclaration.named("image")
                .uploaded("2024-02-29t12:00:00+01:00")
                .variants("https://cdn.example.com/a")
                .build());

    String body = updates.send(image, HIDE).body();

    assertThat(body, containsString("\"uploaded\":\"2024-02-29t12:00:00+01:00\""));
    assertThat(body, containsString("\"variants\":[\"https://cdn.example.com/a\"]"));
  }

  @Nested
  class AccessChanges {

    @Test
    void changingAccessAssignsANewIdThatTheStubAdopts() {
      String before = logo.id();

      String body = updates.send(logo, HIDE).body();

      assertThat(logo.id(), not(before));
      assertThat(body, containsString("\"id\":\"" + logo.id() + "\""));
      assertThat(body, containsString("/" + logo.id() + "/hero"));
      assertThat(body, containsString("\"requireSignedURLs\":true"));
      assertThat(logo.previousIds(), contains(before));
      assertThat(logo.current().requireSignedURLs(), is(true));
    }

    @Test
    void aNewIdNeverEqualsTheIdOfAnotherImage(ImagesServer server) {
      ImagesApi elsewhere = server.newAccount();
      var twin = elsewhere.declare(ImageDeclaration.named("logo").build());
      new Updates(elsewhere).send(twin, HIDE);
      var pinned = api.declare(ImageDeclaration.named("pinned").id(twin.id()).build());

      updates.send(logo, HIDE);

      assertThat(logo.id(), not(pinned.id()));
      assertThat(updates.send(logo, "{}").statusCode(), is(200));
      assertThat(updates.send(pinned, "{}").statusCode(), is(200));
      assertThat(pinned.updates().size(), is(1));
    }

    @Test
    void theOldIdIsNotFoundAfterAnAccessChange() {
      String before = logo.id();
      updates.send(logo, HIDE);

      assertThat(updates.send(before, "{}").statusCode(), is(404));
      assertThat(updates.send(logo, "{}").statusCode(), is(200));
    }

    @Test
    void keepOldIdsKeepsPreviousIdsValid() {
      api.enable(ServiceBehavior.KEEP_OLD_IDS);
      String first = logo.id();
      updates.send(first, HIDE);
      String second = logo.id();

      updates.send(first, SHOW);
      var answer = updates.send(second, "{\"metadata\":{\"a\":1}}");

      assertThat(answer.statusCode(), is(200));
      assertThat(answer.body(), containsString("\"id\":\"" + logo.id() + "\""));
      assertThat(logo.previousIds(), contains(first, second));
      assertThat(logo.current().meta().asMap(), hasEntry("a", 1L));
    }

    @Test
    void eachAccessChangePurgesTheCacheOnce() {
      updates.send(logo, SHOW);
      assertThat(logo.cachePurges(), is(0));
      assertThrows(AssertionError.class, logo::verifyCachePurged);

      updates.send(logo, HIDE);
      updates.send(logo, HIDE);
      updates.send(logo, SHOW);

      assertThat(logo.cachePurges(), is(2));
      logo.verifyCachePurged();
    }

    @Test
    void anImageWithACustomIdCannotBecomePrivate() {
      var custom = api.declare(ImageDeclaration.named("custom").id("folder/logo").build());

      var answer = updates.send(custom, HIDE);

      assertThat(answer.statusCode(), is(400));
      assertThat(answer.body(), containsString("\"code\":5400"));
      assertThat(custom.id(), is("folder/logo"));
      assertThat(custom.current().requireSignedURLs(), is(false));
      assertThat(updates.send(custom, SHOW).statusCode(), is(200));
    }
  }

  @Nested
  class MetadataUpdates {

    @Test
    void metadataReplacesMetaAndChangesNothingElse() {
      String id = logo.id();

      updates.send(logo, "{\"metadata\":{\"views\":1}}");

      assertThat(logo.current().meta().asMap(), is(Map.of("views", 1L)));
      assertThat(logo.id(), is(id));
      assertThat(logo.cachePurges(), is(0));
    }

    @Test
    void absentMetadataLeavesMetaUnchanged() {
      updates.send(logo, HIDE);

      assertThat(logo.current().meta().asMap(), is(Map.of("owner", "brand")));
    }

    @Test
    void metadataMayHave1024BytesButNot1025() {
      String most = "{\"metadata\":{\"a\":\"" + "€".repeat(338) + "xx\"}}";
      assertThat(updates.send(logo, most).statusCode(), is(200));

      var answer = updates.send(logo, most.replace("xx", "xxx"));

      assertThat(answer.statusCode(), is(400));
      assertThat(answer.body(), containsString("metadata is 1025 bytes"));
      assertThat(logo.current().meta().asMap(), is(Map.of("a", "€".repeat(338) + "xx")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "9223372036854775807",
          "-0",
          "1.10",
          "1e400",
          "12345678901234567890",
          "0.1",
          "1E+2"
        })
    void numbersInMetadataAreReturnedUnchanged(String number) {
      String body = updates.send(logo, "{\"metadata\":{\"n\":" + number + "}}").body();

      assertThat(body, containsString("\"meta\":{\"n\":" + number + "}"));
    }

    @Test
    void numbersInMetaKeepAllTheirDigits() {
      updates.send(
          logo,
          "{\"metadata\":{\"a\":9223372036854775807,\"b\":12345678901234567890,\"c\":1e400}}");

      assertThat(
          logo.current().meta().asMap(),
          is(
              Map.of(
                  "a", Long.MAX_VALUE,
                  "b", new BigInteger("12345678901234567890"),
                  "c", new BigDecimal("1e400"))));
    }
  }

  @Nested
  class CreatorUpdates {

    @Test
    void creatorIsReturnedAfterItIsSet() {
      assertThat(updates.send(logo, "{}").body(), not(containsString("creator")));

      String body = updates.send(logo, "{\"creator\":\"me\"}").body();

      assertThat(body, containsString("\"creator\":\"me\""));
      assertThat(logo.current().creator().orElseThrow(), is("me"));
    }

    @Test
    void nullRemovesTheCreator() {
      updates.send(logo, "{\"creator\":\"me\"}");

      assertThat(updates.send(logo, "{\"creator\":null}").body(), not(containsString("creator")));
    }
  }

  @Test
  void acceptedAndRejectedUpdatesAreRecordedInOrder() {
    updates.send(logo, "{\"metadata\":{\"n\":1}}");
    updates.send(api.unknownImageId(), "{\"metadata\":{\"n\":2}}");
    updates.send(logo, "no JSON");
    updates.send(
        updates
            .to(logo.id(), "{\"metadata\":{\"n\":4}}")
            .setHeader("Authorization", "Bearer " + api.unknownToken())
            .build());

    assertThat(
        api.updates().stream().map(UpdateImageRequest::body).toList(),
        contains(
            "{\"metadata\":{\"n\":1}}",
            "{\"metadata\":{\"n\":2}}",
            "no JSON",
            "{\"metadata\":{\"n\":4}}"));
    assertThat(logo.updates().size(), is(2));
  }

  @Test
  void aRequestWithAnotherMethodIsNotAnUpdate() {
    updates.send(updates.to(logo.id()).GET().build());

    assertThat(api.updates(), empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/zones/x/settings/y", "/accounts/%s/images/v2/x"})
  void aPatchOfAnotherPathIsNotAnUpdate(String path) {
    URI elsewhere = URI.create(api.baseUrl() + path.formatted(api.accountId()));

    updates.send(updates.to("x", "{}").uri(elsewhere).build());

    assertThat(api.updates(), empty());
    api.verifyNoMoreUpdates();
    assertThrows(AssertionError.class, api::verifyNothingUnexpected);
  }

  @Test
  void declaredFailuresApplyInOrderUntilAStubbingReplacesThem() {
    var shaky =
        api.declare(
            ImageDeclaration.named("shaky")
                .failsWith(KnownFailure.BAD_GATEWAY, KnownFailure.INTERNAL_SERVER_ERROR)
                .build());

    assertThat(updates.send(shaky, "{}").statusCode(), is(502));
    assertThat(updates.send(shaky, "{}").statusCode(), is(500));
    assertThat(updates.send(shaky, "{}").statusCode(), is(500));
    shaky.onUpdate().succeeds();
    assertThat(updates.send(shaky, "{}").statusCode(), is(200));
    api.verifyNothingUnexpected();
  }

  @Test
  void anUnusedDeclaredFailureIsNotUnexpected() {
    api.declare(ImageDeclaration.named("shaky").failsWith(KnownFailure.BAD_GATEWAY).build());

    api.verifyNothingUnexpected();
  }

  @Test
  void imagesWithTheSameNameHaveSeparateUpdates() {
    var other = api.declare(ImageDeclaration.named("logo").id("another").build());

    updates.send(other, "{}");

    assertThat(logo.updates(), empty());
    assertThat(other.updates().size(), is(1));
  }
}
