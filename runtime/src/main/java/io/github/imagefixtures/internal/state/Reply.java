package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import java.util.List;

/** What a stubbing answers once. */
public sealed interface Reply {

  /** A success that changes nothing but what the update asks for. */
  Reply SUCCESS = new Succeed(List.of());

  /**
   * The update is applied.
   *
   * @param changes what the service holds in {@code meta} beside what the update asked for
   */
  record Succeed(List<MetadataPatch> changes) implements Reply {

    /** Copies the changes. */
    public Succeed {
      changes = List.copyOf(changes);
    }
  }

  /** The update fails. */
  record Fail(Failure failure) implements Reply {}
}
