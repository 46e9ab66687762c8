package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Fixture;
import org.hamcrest.Matcher;

/** A stubbing that has no answer yet: it answers nothing before it gets its first. */
public final class UpdateStubbing {
  private final StubbedUpdate stubbed;

  UpdateStubbing(Fixture fixture, Matcher<? super UpdateImageRequest> condition) {
    this.stubbed = new StubbedUpdate(fixture, fixture.stub(condition));
  }

  /** The update is applied and answered with the image. */
  public StubbedUpdate succeeds() {
    return stubbed.thenSucceeds();
  }

  /**
   * The update is applied, and {@code meta} has these values then, in the answer and in the image:
   * as if somebody else had written them at the same time.
   *
   * @param values from the stub's {@code metadata()}, or, for a key that was not declared, from
   *     {@link io.github.imagefixtures.matchers.UpdateImageMatchers#metadataValue(String, Object)}
   */
  public StubbedUpdate succeedsWith(MetadataValue... values) {
    return stubbed.thenSucceedsWith(values);
  }

  /** The update fails. */
  public StubbedUpdate fails(Failure failure) {
    return stubbed.thenFails(failure);
  }
}
