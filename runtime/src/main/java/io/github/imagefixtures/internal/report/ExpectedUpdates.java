package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.matching.Condition;

/**
 * What a verification expected.
 *
 * @param count how many updates, in words
 * @param more whether too few came, rather than too many
 * @param condition what each of them satisfies
 * @param limit how long was waited, as the rest of a sentence; empty when it was not
 */
public record ExpectedUpdates(String count, boolean more, Condition condition, String limit) {}
