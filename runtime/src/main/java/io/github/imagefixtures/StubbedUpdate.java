package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.Reply;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A stubbing and its answers, which are given one after another; the last one repeats.
 *
 * @param <C> the changes with which an update can be answered
 */
public final class StubbedUpdate<C extends MetaChanges> {
  private final Fixture fixture;
  private final int stubbing;
  private final Function<? super ChangedKeys, ? extends C> changes;

  StubbedUpdate(Fixture fixture, int stubbing, Function<? super ChangedKeys, ? extends C> changes) {
    this.fixture = fixture;
    this.stubbing = stubbing;
    this.changes = changes;
  }

  /** The next update is applied and answered with the image. */
  public StubbedUpdate<C> thenSucceeds() {
    return then(Reply.SUCCESS);
  }

  /**
   * The next update is applied, and these keys of {@code meta} have these values then, in the
   * answer and in the image: as if somebody else had written them at the same time.
   */
  public StubbedUpdate<C> thenSucceedsWith(Consumer<? super C> meta) {
    ChangedKeys keys = new ChangedKeys();
    meta.accept(changes.apply(keys));
    return then(new Reply.Succeed(keys.json()));
  }

  /** The next update fails. */
  public StubbedUpdate<C> thenFails(Failure failure) {
    return then(new Reply.Fail(Objects.requireNonNull(failure, "failure")));
  }

  private StubbedUpdate<C> then(Reply reply) {
    fixture.reply(stubbing, reply);
    return this;
  }
}
