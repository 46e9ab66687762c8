package io.github.imagefixtures;

import io.github.imagefixtures.internal.matching.MetadataValueMatcher;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.MetadataPatch;
import io.github.imagefixtures.internal.state.StubResponse;
import java.util.Arrays;
import java.util.Objects;

/**
 * A stubbing and its answers, which are given one after another; the last one repeats. A strict
 * test only asks for the first to be given: that the application came back for the others is seen
 * with {@link ImageStub#verifyUpdated(Times, org.hamcrest.Matcher...)}.
 */
public final class StubbedUpdate {
  private final Fixture fixture;
  private final int stubbing;

  StubbedUpdate(Fixture fixture, int stubbing) {
    this.fixture = fixture;
    this.stubbing = stubbing;
  }

  /** The next update is applied and answered with the image. */
  public StubbedUpdate thenSucceeds() {
    return then(StubResponse.SUCCESS);
  }

  /**
   * The next update is applied, and {@code meta} has these values then, in the answer and in the
   * image: as if somebody else had written them at the same time.
   *
   * @param values from the stub's {@code metadata()}, or, for a key that was not declared, from
   *     {@link io.github.imagefixtures.matchers.UpdateImageMatchers#metadataValue(String, Object)}
   */
  public StubbedUpdate thenSucceedsWith(MetadataValue... values) {
    return then(
        new StubResponse.Succeed(Arrays.stream(values).map(StubbedUpdate::change).toList()));
  }

  /** The next update fails. */
  public StubbedUpdate thenFails(Failure failure) {
    return then(new StubResponse.Fail(Objects.requireNonNull(failure, "failure")));
  }

  private static MetadataPatch change(MetadataValue value) {
    if (Objects.requireNonNull(value, "value") instanceof MetadataValueMatcher sent) {
      return new MetadataPatch(sent.keys(), sent.value());
    }
    throw new IllegalArgumentException(
        "A "
            + value.getClass().getName()
            + " is not a value that this library made: use a stub's metadata(), or"
            + " metadataValue(..) of UpdateImageMatchers.");
  }

  private StubbedUpdate then(StubResponse response) {
    fixture.reply(stubbing, response);
    return this;
  }
}
