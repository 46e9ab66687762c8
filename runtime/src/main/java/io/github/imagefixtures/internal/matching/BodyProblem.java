package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Optional;

/** Says why a body has no properties at all. */
final class BodyProblem {
  private BodyProblem() {}

  static Difference of(UpdateImageRequest update) {
    Optional<String> problem =
        update instanceof ReceivedUpdate received ? received.content().problem() : Optional.empty();
    String why = problem.orElse("the body is no JSON object");
    Difference difference = Difference.of("", why, Distance.REQUEST);
    return update.body().isEmpty()
        ? difference
        : difference.withHint("it was " + Display.quoted(update.body()));
  }
}
