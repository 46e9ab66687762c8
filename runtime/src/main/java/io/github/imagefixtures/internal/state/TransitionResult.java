package io.github.imagefixtures.internal.state;

import java.util.Optional;

/**
 * What an update leads to.
 *
 * @param next the fixture's next state
 * @param stubbing the stubbing that answered, this answer counted; empty when none did
 */
public record TransitionResult(FixtureState next, Outcome outcome, Optional<Stubbing> stubbing) {}
