package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.state.Outcome;

/** An answer in a few words. */
final class AnswerText {
  private AnswerText() {}

  static String of(Outcome outcome) {
    return outcome instanceof Outcome.Refusal refusal ? refusal.failure().toString() : "200";
  }
}
