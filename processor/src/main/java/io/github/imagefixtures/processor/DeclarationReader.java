package io.github.imagefixtures.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the declarations of a type, single, repeated or in an explicit container. */
final class DeclarationReader {
  static final String FIXTURE = "io.github.imagefixtures.ImageFixture";
  static final String CONTAINER = "io.github.imagefixtures.ImageFixtures";

  private DeclarationReader() {}

  /** The declarations, in the order of the source. */
  static List<FixtureAnnotation> read(TypeElement declaring) {
    List<FixtureAnnotation> fixtures = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors(declaring)) {
      fixtures.add(new FixtureAnnotation(declaring, fixtures.size(), mirror));
    }
    return fixtures;
  }

  private static List<AnnotationMirror> mirrors(TypeElement declaring) {
    List<AnnotationMirror> fixtures = new ArrayList<>();
    for (AnnotationMirror mirror : declaring.getAnnotationMirrors()) {
      switch (typeName(mirror)) {
        case FIXTURE -> fixtures.add(mirror);
        case CONTAINER -> fixtures.addAll(contained(mirror));
        default -> {}
      }
    }
    return fixtures;
  }

  private static List<AnnotationMirror> contained(AnnotationMirror container) {
    List<AnnotationMirror> fixtures = new ArrayList<>();
    for (AnnotationValue array : container.getElementValues().values()) {
      if (array.getValue() instanceof List<?>) {
        for (AnnotationValue item : FixtureAnnotation.items(array)) {
          if (item.getValue() instanceof AnnotationMirror fixture) {
            fixtures.add(fixture);
          }
        }
      }
    }
    return fixtures;
  }

  private static String typeName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
