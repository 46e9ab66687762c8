package io.github.imagefixtures.internal.state;

import static io.github.imagefixtures.internal.state.States.apply;
import static io.github.imagefixtures.internal.state.States.enabling;
import static io.github.imagefixtures.internal.state.States.fixture;
import static io.github.imagefixtures.internal.state.States.image;
import static io.github.imagefixtures.internal.state.States.json;
import static io.github.imagefixtures.internal.state.States.stubbing;
import static io.github.imagefixtures.internal.state.States.update;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anything;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ServiceBehavior;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.matching.BodyPath;
import io.github.imagefixtures.internal.rules.ImageIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitionTest {
  private static final String HIDE = "{\"requireSignedURLs\":true}";
  private static final String SHOW = "{\"requireSignedURLs\":false}";

  @Nested
  class AccessChanges {

    @ParameterizedTest
    @ValueSource(strings = {"{}", SHOW, "{\"metadata\":{}}"})
    void accessIsUnchangedWhenAbsentOrEqual(String body) {
      TransitionResult step = apply(fixture(), body);

      assertThat(step.next().image().id(), is(States.UID));
      assertThat(step.next().image().requireSignedURLs(), is(false));
      assertThat(step.next().previousIds(), empty());
      assertThat(step.next().cachePurges(), is(0));
    }

    @Test
    void changingAccessAssignsANewIdAndPurgesTheCacheOnce() {
      TransitionResult step = apply(fixture(), HIDE);

      ImageState after = step.next().image();
      assertThat(after.requireSignedURLs(), is(true));
      assertThat(after.id(), not(States.UID));
      assertThat(ImageIds.isCustom(after.id()), is(false));
      assertThat(step.next().previousIds(), contains(new PreviousId(States.UID, true)));
      assertThat(step.next().cachePurges(), is(1));
      assertThat(step.outcome(), is(new Outcome.Succeeded(after)));
    }

    @Test
    void aNewIdNeverEqualsAPreviousId() {
      FixtureState state = fixture();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        ids.add(state.image().id());
        state = apply(state, i % 2 == 0 ? HIDE : SHOW).next();
      }

      assertThat(new HashSet<>(ids).size(), is(20));
      assertThat(state.previousIds().stream().map(PreviousId::id).toList(), is(ids));
      assertThat(state.cachePurges(), is(20));
    }

    @Test
    void theNewIdIsTheSameInEveryRun() {
      assertThat(
          apply(fixture(), HIDE).next().image().id(),
          is(apply(fixture(), HIDE).next().image().id()));
    }

    @Test
    void aNewIdIsNeverAnIdThatIsTaken() {
      List<String> taken = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        UpdateContext around = new UpdateContext(Set.of(), taken::contains);
        taken.add(Transition.apply(fixture(), update(HIDE), around).next().image().id());
      }

      assertThat(new HashSet<>(taken).size(), is(3));
    }

    @Test
    void variantUrisContainTheNewId() {
      ImageState after = apply(fixture(), HIDE).next().image();

      assertThat(
          after.variantUris(),
          contains("https://imagedelivery.net/MTt4OTd0b0w5aj/" + after.id() + "/thumbnail"));
    }
  }

  @Nested
  class MetadataChanges {
    private final FixtureState declared =
        fixture(image(States.UID).withMeta(json("{\"a\":1,\"b\":{\"c\":2}}")));

    @Test
    void absentMetadataLeavesMetaUnchanged() {
      assertThat(apply(declared, "{}").next(), is(declared));
    }

    @Test
    void metadataReplacesAllOfMeta() {
      assertThat(
          apply(declared, "{\"metadata\":{\"z\":9}}").next().image().meta(),
          is(Optional.of(json("{\"z\":9}"))));
    }

    @Test
    void emptyMetadataClearsMeta() {
      assertThat(
          apply(declared, "{\"metadata\":{}}").next().image().meta(), is(Optional.of(json("{}"))));
    }

    @Test
    void mergeMetadataMergesTopLevelKeys() {
      TransitionResult step =
          Transition.apply(
              declared,
              update("{\"metadata\":{\"b\":{\"d\":3},\"e\":null}}"),
              enabling(ServiceBehavior.MERGE_METADATA));

      assertThat(
          step.next().image().meta(),
          is(Optional.of(json("{\"a\":1,\"b\":{\"d\":3},\"e\":null}"))));
    }

    @Test
    void mergedMetadataMayHaveAtMost1024Bytes() {
      String half = "{\"metadata\":{\"x\":\"" + "x".repeat(1014) + "\"}}";
      assertThat(apply(declared, half).outcome(), instanceOf(Outcome.Succeeded.class));

      TransitionResult step =
          Transition.apply(declared, update(half), enabling(ServiceBehavior.MERGE_METADATA));

      assertThat(step.outcome(), instanceOf(Outcome.Failed.class));
      assertThat(step.next(), is(declared));
    }
  }

  @Nested
  class CreatorChanges {
    private final FixtureState declared =
        fixture(image(States.UID).withCreator(Optional.of("somebody")));

    @Test
    void anAbsentCreatorLeavesTheCreatorUnchanged() {
      assertThat(apply(declared, "{}").next().image().creator(), is(Optional.of("somebody")));
    }

    @Test
    void aSentCreatorReplacesTheCreator() {
      assertThat(
          apply(declared, "{\"creator\":\"me\"}").next().image().creator(), is(Optional.of("me")));
    }

    @Test
    void nullRemovesTheCreator() {
      assertThat(
          apply(declared, "{\"creator\":null}").next().image().creator(), is(Optional.empty()));
    }
  }

  @Nested
  class Stubbings {
    private final Failure failure = Failure.internalServerError();

    @Test
    void aStubbedFailureChangesNothing() {
      TransitionResult step =
          apply(fixture(image(States.UID), stubbing(1, new StubResponse.Fail(failure))), HIDE);

      assertThat(step.outcome(), is(new Outcome.Failed(failure)));
      assertThat(step.next().image(), is(image(States.UID)));
      assertThat(step.next().cachePurges(), is(0));
      assertThat(step.next().previousIds(), empty());
    }

    @Test
    void aStubbedFailureAfterTheChangeAppliesTheUpdate() {
      Failure lost = failure.afterTheChange();

      TransitionResult step =
          apply(fixture(image(States.UID), stubbing(1, new StubResponse.Fail(lost))), HIDE);

      assertThat(step.outcome(), is(new Outcome.Failed(lost)));
      assertThat(step.next().image(), is(apply(fixture(), HIDE).next().image()));
      assertThat(step.next().previousIds(), contains(new PreviousId(States.UID, false)));
    }

    @Test
    void stubbedResponsesComeInOrderAndTheLastRepeats() {
      FixtureState state =
          fixture(
              image(States.UID), stubbing(1, new StubResponse.Fail(failure), StubResponse.SUCCESS));

      TransitionResult first = apply(state, "{}");
      TransitionResult second = apply(first.next(), "{}");
      TransitionResult third = apply(second.next(), "{}");

      assertThat(first.outcome(), instanceOf(Outcome.Failed.class));
      assertThat(second.outcome(), instanceOf(Outcome.Succeeded.class));
      assertThat(third.outcome(), instanceOf(Outcome.Succeeded.class));
      assertThat(third.next().stubbing(1).orElseThrow().served(), is(3));
    }

    @Test
    void theNewestStubbingWins() {
      FixtureState state =
          fixture(
              image(States.UID),
              stubbing(2, new StubResponse.Fail(failure)),
              stubbing(1, new StubResponse.Fail(Failure.badGateway())));

      TransitionResult step = apply(state, "{}");

      assertThat(step.outcome(), is(new Outcome.Failed(failure)));
      assertThat(step.next().stubbing(2).orElseThrow().served(), is(1));
      assertThat(step.next().stubbing(1).orElseThrow().served(), is(0));
    }

    @Test
    void stubbingsThatDoNotMatchOrHaveNoResponseAreSkipped() {
      FixtureState state =
          fixture(
              image(States.UID),
              stubbing(3),
              stubbing(2, not(anything()), new StubResponse.Fail(Failure.badGateway())),
              stubbing(1, new StubResponse.Fail(failure)));

      assertThat(apply(state, "{}").outcome(), is(new Outcome.Failed(failure)));
    }

    @Test
    void aRejectedBodyUsesNoStubbing() {
      FixtureState state = fixture(image(States.UID), stubbing(1, new StubResponse.Fail(failure)));

      TransitionResult step = apply(state, "{\"metadata\":1}");

      assertThat(step.next(), is(state));
      assertThat(step.stubbing(), is(Optional.empty()));
      assertThat(step.outcome(), not(new Outcome.Failed(failure)));
    }

    @Test
    void aStubbingCanAddValuesToMeta() {
      FixtureState state =
          fixture(
              image(States.UID),
              stubbing(
                  1,
                  new StubResponse.Succeed(
                      List.of(
                          new MetadataPatch(BodyPath.METADATA.under("views"), JsonValue.of(7))))));

      TransitionResult step = apply(state, "{\"metadata\":{\"views\":1,\"owner\":\"me\"}}");

      assertThat(
          step.next().image().meta(), is(Optional.of(json("{\"views\":7,\"owner\":\"me\"}"))));
      assertThat(step.outcome(), is(new Outcome.Succeeded(step.next().image())));
    }
  }
}
