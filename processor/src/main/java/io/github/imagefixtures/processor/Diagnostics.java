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

/** Reports diagnostics at the most precise position that the compiler supports. */
final class Diagnostics {
  private final Messager messager;
  private final Optional<SourcePositions> positions;
  private int errors;

  Diagnostics(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.positions = positions(environment);
  }

  /** Returns empty if the compiler is not javac, or if a build tool wraps its environment. */
  private static Optional<SourcePositions> positions(ProcessingEnvironment environment) {
    try {
      return Optional.of(new SourcePositions(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Returns the number of errors reported so far. */
  int errors() {
    return errors;
  }

  /** Reports a message without a suggestion. */
  void report(Message message, DiagnosticLocation location, Object... arguments) {
    report(message, location, Optional.empty(), arguments);
  }

  /**
   * Reports a message, unless it is a suppressed warning.
   *
   * @param suggestion a valid value that is close to the declared one
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
        location.prefix()
            + message.text(arguments)
            + suggestion.map(value -> " Did you mean \"" + value + "\"?").orElse("")
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

  /** Returns whether the type or an enclosing type suppresses warnings with this id. */
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

  /** Reads the mirror, because {@code getAnnotation} throws if a value is unresolved. */
  private static boolean contains(AnnotationMirror annotation, String id) {
    return annotation.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .flatMap(values -> ((List<?>) values).stream())
        .anyMatch(value -> value instanceof AnnotationValue item && id.equals(item.getValue()));
  }
}
