package io.github.imagefixtures.processor;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Reports messages to the compiler, at the most exact position that the compiler supports. */
final class Diagnostics {
  private final Messager messager;
  private final Optional<SourcePositions> positions;
  private int errors;

  Diagnostics(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.positions = positions(environment);
  }

  /** Empty if the compiler is not javac, or a build tool hides it behind a wrapper. */
  private static Optional<SourcePositions> positions(ProcessingEnvironment environment) {
    try {
      return Optional.of(new SourcePositions(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** How many errors were reported. */
  int errors() {
    return errors;
  }

  void report(Message message, DiagnosticLocation location, Object... arguments) {
    report(message, location, Optional.empty(), arguments);
  }

  /**
   * Reports a message.
   *
   * @param suggestion a value that would be valid
   */
  void report(
      Message message,
      DiagnosticLocation location,
      Optional<String> suggestion,
      Object... arguments) {
    Diagnostic.Kind kind = message.kind();
    if (kind == Diagnostic.Kind.WARNING && isSuppressed(message.id(), location.declaring())) {
      return;
    }
    if (kind == Diagnostic.Kind.ERROR) {
      errors++;
    }
    String text =
        location.words()
            + message.text(arguments)
            + suggestion.map(value -> "; did you mean \"" + value + "\"?").orElse("")
            + " ["
            + message.id()
            + "]";
    if (positions.isEmpty() || !positions.get().report(kind, text, location)) {
      messager.printMessage(
          kind,
          text,
          location.declaring(),
          location.fixture().map(FixtureAnnotation::mirror).orElse(null),
          location.value().orElse(null));
    }
  }

  /** Whether the type, or one that encloses it, has {@code @SuppressWarnings} with this id. */
  private static boolean isSuppressed(String id, Element declaring) {
    for (Element type = declaring; type instanceof TypeElement; type = type.getEnclosingElement()) {
      for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
        if (annotation.getAnnotationType().toString().equals(SuppressWarnings.class.getName())
            && contains(annotation, id)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads the mirror, because the annotation itself throws if a value is unresolved. */
  private static boolean contains(AnnotationMirror annotation, String id) {
    return annotation.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .flatMap(values -> ((List<?>) values).stream())
        .anyMatch(value -> value instanceof AnnotationValue item && id.equals(item.getValue()));
  }
}
