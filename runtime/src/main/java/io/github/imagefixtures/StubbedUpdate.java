package io.github.imagefixtures;

import io.github.imagefixtures.internal.matching.MetadataValueMatcher;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.MetadataPatch;
import io.github.imagefixtures.internal.state.StubResponse;
import java.util.Arrays;
import java.util.Objects;

/**
 * A stubbing with one or more responses, which are sent one after another; the last one repeats. A
 * strict test requires that the first response is used. To verify that the application retries, use
 * {@link ImageStub#verifyUpdated(Times, org.hamcrest.Matcher...)}. Thread-safe.
 *
 * <p>Each method throws an {@link IllegalStateException} if the account is closed.
 */
public final class StubbedUpdate {
  private final Fixture fixture;
  private final int stubbing;

  StubbedUpdate(Fixture fixture, int stubbing) {
    this.fixture = fixture;
    this.stubbing = stubbing;
  }

  /** Applies the next update and responds with the image. */
  public StubbedUpdate thenSucceeds() {
    return then(StubResponse.SUCCESS);
  }

  /**
   * Applies the next update, then sets these values in {@code meta} of the image and of the
   * response, as if another client had written them at the same time.
   *
   * @param values values from {@code metadata()} of the stub, or, for an undeclared key, from
   *     {@link io.github.imagefixtures.matchers.UpdateImageMatchers#metadataValue(String, Object)}
   * @throws IllegalArgumentException if a value was not created by this library
   */
  public StubbedUpdate thenSucceedsWith(MetadataValue... values) {
    return then(new StubResponse.Succeed(Arrays.stream(values).map(StubbedUpdate::patch).toList()));
  }

  /** Makes the next update fail. */
  public StubbedUpdate thenFails(Failure failure) {
    return then(new StubResponse.Fail(Objects.requireNonNull(failure, "failure")));
  }

  private static MetadataPatch patch(MetadataValue value) {
    if (Objects.requireNonNull(value, "value") instanceof MetadataValueMatcher matcher) {
      return new MetadataPatch(matcher.path(), matcher.value());
    }
    throw new IllegalArgumentException(
        "Unsupported MetadataValue: "
            + value.getClass().getName()
            + ". Use metadata() of a stub, or UpdateImageMatchers.metadataValue(..).");
  }

  private StubbedUpdate then(StubResponse response) {
    fixture.addResponse(stubbing, response);
    return this;
  }
}
