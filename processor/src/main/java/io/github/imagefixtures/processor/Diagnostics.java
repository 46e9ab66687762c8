package io.github.imagefixtures.processor;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Says what is wrong, at the place where it stands as far as the compiler lets us. */
final class Diagnostics {
  private final Messager messager;
  private final Optional<SourcePositions> positions;

  Diagnostics(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.positions = SourcePositions.of(environment);
  }

  void report(Mistake mistake, Place place, Object... arguments) {
    report(mistake, place, Optional.empty(), arguments);
  }

  /**
   * Reports a mistake.
   *
   * @param meant what was probably meant
   */
  void report(Mistake mistake, Place place, Optional<String> meant, Object... arguments) {
    if (mistake.kind() == Diagnostic.Kind.WARNING
        && Suppression.covers(mistake, place.declaring())) {
      return;
    }
    String message =
        place.words()
            + mistake.text(arguments)
            + meant.map(word -> "; did you mean \"" + word + "\"?").orElse("")
            + " ["
            + mistake.id()
            + "]";
    boolean shown = positions.isPresent() && positions.get().report(mistake.kind(), message, place);
    if (!shown) {
      messager.printMessage(
          mistake.kind(),
          message,
          place.declaring(),
          place.fixture().map(FixtureAnnotation::mirror).orElse(null),
          place.value().orElse(null));
    }
  }
}
