package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import java.util.List;

/** One response of a stubbing. */
public sealed interface StubResponse {

  /** A success that changes only what the update asks for. */
  StubResponse SUCCESS = new Succeed(List.of());

  /**
   * The update is applied.
   *
   * @param changes what changes in {@code meta} beyond what the update asks for
   */
  record Succeed(List<MetadataPatch> changes) implements StubResponse {

    /** Copies the changes. */
    public Succeed {
      changes = List.copyOf(changes);
    }
  }

  /** The update fails. */
  record Fail(Failure failure) implements StubResponse {}
}
