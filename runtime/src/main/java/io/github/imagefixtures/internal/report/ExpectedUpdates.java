package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.matching.Condition;

/**
 * What a verification expected.
 *
 * @param count the expected number of updates, such as {@code exactly 2 updates}
 * @param tooFew whether fewer were received, rather than more
 * @param condition the condition that each of them satisfies
 * @param timeout the time that was waited, such as {@code " within 2 s"}; empty without a timeout
 */
public record ExpectedUpdates(String count, boolean tooFew, Condition condition, String timeout) {}
