package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Fixture;
import org.hamcrest.Matcher;

/** A stubbing without a response. It does not affect updates until it has its first response. */
public final class UpdateStubbing {
  private final StubbedUpdate stubbed;

  UpdateStubbing(Fixture fixture, Matcher<? super UpdateImageRequest> condition) {
    this.stubbed = new StubbedUpdate(fixture, fixture.stub(condition));
  }

  /** Applies the update and responds with the image. */
  public StubbedUpdate succeeds() {
    return stubbed.thenSucceeds();
  }

  /**
   * Applies the update, then sets these values in {@code meta} of the image and of the response, as
   * if another client had written them at the same time.
   *
   * @param values values from {@code metadata()} of the stub, or, for an undeclared key, from
   *     {@link io.github.imagefixtures.matchers.UpdateImageMatchers#metadataValue(String, Object)}
   * @throws IllegalArgumentException if a value was not created by this library
   */
  public StubbedUpdate succeedsWith(MetadataValue... values) {
    return stubbed.thenSucceedsWith(values);
  }

  /** Makes the update fail. */
  public StubbedUpdate fails(Failure failure) {
    return stubbed.thenFails(failure);
  }
}
