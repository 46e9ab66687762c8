package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Fixture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hamcrest.Matcher;

/**
 * A stubbing that has no answer yet: it answers nothing before it gets its first.
 *
 * @param <C> the changes with which an update can be answered
 */
public final class OnUpdate<C extends MetaChanges> {
  private final StubbedUpdate<C> stubbed;

  OnUpdate(
      Fixture fixture,
      Function<? super ChangedKeys, ? extends C> changes,
      Matcher<? super UpdateImageRequest> condition) {
    this.stubbed = new StubbedUpdate<>(fixture, fixture.stub(condition), changes);
  }

  /** The update is applied and answered with the image. */
  public StubbedUpdate<C> succeeds() {
    return stubbed.thenSucceeds();
  }

  /**
   * The update is applied, and these keys of {@code meta} have these values then, in the answer and
   * in the image: as if somebody else had written them at the same time.
   */
  public StubbedUpdate<C> succeedsWith(Consumer<? super C> meta) {
    return stubbed.thenSucceedsWith(meta);
  }

  /** The update fails. */
  public StubbedUpdate<C> fails(Failure failure) {
    return stubbed.thenFails(failure);
  }
}
