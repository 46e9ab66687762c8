package io.github.imagefixtures.internal.state;

import java.util.Optional;

/**
 * The result of an update.
 *
 * @param next the next state of the fixture
 * @param stubbing the stubbing that responded, including this response; empty if there is none
 */
public record TransitionResult(FixtureState next, Outcome outcome, Optional<Stubbing> stubbing) {}
