package io.github.imagefixtures.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Finds the place of a declaration in javac's trees. With two {@code @ImageFixture} on a class,
 * javac's {@code Messager} knows only the line of the class; the trees know each value.
 */
final class SourcePositions {
  private final Trees trees;

  private SourcePositions(Trees trees) {
    this.trees = trees;
  }

  /** Empty when the compiler is not javac, or is hidden behind a build tool's wrapper. */
  static Optional<SourcePositions> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new SourcePositions(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Reports at a place; false when the place was not found, and nothing was reported. */
  boolean report(Diagnostic.Kind kind, String message, Place place) {
    TreePath declaring = trees.getPath(place.declaring());
    if (declaring == null || place.fixture().isEmpty()) {
      return false;
    }
    return AnnotationTrees.find(declaring.getLeaf(), place)
        .map(
            tree -> {
              trees.printMessage(kind, message, tree, declaring.getCompilationUnit());
              return true;
            })
        .orElse(false);
  }
}
