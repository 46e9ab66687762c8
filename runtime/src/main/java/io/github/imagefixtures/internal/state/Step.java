package io.github.imagefixtures.internal.state;

/** What an update leads to: the fixture's next state, and the answer. */
public record Step(FixtureState next, Answer answer) {}
