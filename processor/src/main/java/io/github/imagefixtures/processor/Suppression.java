package io.github.imagefixtures.processor;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds {@code @SuppressWarnings("IMG402")}. */
final class Suppression {
  private Suppression() {}

  /** Whether the type, or one that encloses it, suppresses a warning by its id. */
  static boolean covers(Mistake warning, Element declaring) {
    for (Element type = declaring; type instanceof TypeElement; type = type.getEnclosingElement()) {
      for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
        if (annotation.getAnnotationType().toString().equals(SuppressWarnings.class.getName())
            && names(annotation, warning.id())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The annotation itself would throw where one of its values is not resolved. */
  private static boolean names(AnnotationMirror annotation, String id) {
    return annotation.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .flatMap(values -> ((List<?>) values).stream())
        .anyMatch(value -> value instanceof AnnotationValue item && id.equals(item.getValue()));
  }
}
