package io.github.imagefixtures.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What is generated for one type: the images that it declares.
 *
 * @param declaring the type, the one originating element of what is generated
 * @param packageName empty for the default package
 * @param simpleName the name of the generated class
 * @param isPublic whether the type can be named from every package
 */
record ImageSet(
    TypeElement declaring,
    String packageName,
    String simpleName,
    boolean isPublic,
    List<Fixture> fixtures) {

  String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
