package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import java.util.List;

/** A response of a stubbing. */
public sealed interface StubResponse {

  /** A success that applies only the update. */
  StubResponse SUCCESS = new Succeed(List.of());

  /**
   * A success.
   *
   * @param patches the values to set in {@code meta} after the update
   */
  record Succeed(List<MetadataPatch> patches) implements StubResponse {

    /** Copies the patches. */
    public Succeed {
      patches = List.copyOf(patches);
    }
  }

  /** A failure. */
  record Fail(Failure failure) implements StubResponse {}
}
