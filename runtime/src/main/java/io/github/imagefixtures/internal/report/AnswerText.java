package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.state.Answer;

/** An answer in a few words. */
final class AnswerText {
  private AnswerText() {}

  static String of(Answer answer) {
    return answer instanceof Answer.Refusal refusal ? refusal.failure().toString() : "200";
  }
}
