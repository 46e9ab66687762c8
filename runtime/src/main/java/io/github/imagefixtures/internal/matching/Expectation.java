package io.github.imagefixtures.internal.matching;

import java.util.Optional;
import org.hamcrest.SelfDescribing;

/** What is expected at a place; described as the rest of a sentence that begins with the place. */
interface Expectation extends SelfDescribing {

  /** What stands against what was found; empty when nothing does. */
  Optional<Objection> objection(Place place, Found found);
}
