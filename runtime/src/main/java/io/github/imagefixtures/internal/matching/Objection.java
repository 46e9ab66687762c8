package io.github.imagefixtures.internal.matching;

import java.util.List;

/**
 * Why a matcher does not accept an update. Stubbings are tried in passing tests too, so that an
 * objection costs nothing before somebody wants to read it.
 */
@FunctionalInterface
public interface Objection {

  /** The objection in words; at least one. */
  List<Difference> differences();
}
