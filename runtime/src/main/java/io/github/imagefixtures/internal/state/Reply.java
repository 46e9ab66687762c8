package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.json.JsonObject;

/** What a stubbing answers once. */
public sealed interface Reply {

  /** A success that changes nothing but what the update asks for. */
  Reply SUCCESS = new Succeed(JsonObject.EMPTY);

  /**
   * The update is applied.
   *
   * @param meta what the service holds in {@code meta} beside what the update asked for
   */
  record Succeed(JsonObject meta) implements Reply {}

  /** The update fails. */
  record Fail(Failure failure) implements Reply {}
}
