package io.github.imagefixtures.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The name of the set that belongs to a type: {@code Outer_FooTestImages}. */
final class SetName {
  private SetName() {}

  static String of(TypeElement declaring) {
    StringBuilder name = new StringBuilder(declaring.getSimpleName());
    Element outer = declaring.getEnclosingElement();
    while (outer instanceof TypeElement) {
      name.insert(0, '_').insert(0, outer.getSimpleName());
      outer = outer.getEnclosingElement();
    }
    return name.append("Images").toString();
  }
}
