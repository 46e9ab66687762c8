package io.github.imagefixtures.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Reports diagnostics at positions from javac's trees, which have the position of each value. For a
 * class with two {@code @ImageFixture}, javac's {@code Messager} reports the line of the class.
 */
final class SourcePositions {
  private final Trees trees;

  /**
   * Creates an instance for javac.
   *
   * @throws IllegalArgumentException if another compiler or a build tool provides the environment
   * @throws LinkageError if the JVM does not have the module {@code jdk.compiler}
   */
  SourcePositions(ProcessingEnvironment environment) {
    this.trees = Trees.instance(environment);
  }

  /** Reports at a location, or returns false if the trees have no position for it. */
  boolean report(Diagnostic.Kind kind, String text, DiagnosticLocation location) {
    TreePath declaring = trees.getPath(location.declaring());
    if (declaring == null || location.fixture().isEmpty()) {
      return false;
    }
    Optional<Tree> tree = find(declaring.getLeaf(), location.fixture().get(), location);
    tree.ifPresent(found -> trees.printMessage(kind, text, found, declaring.getCompilationUnit()));
    return tree.isPresent();
  }

  /** Returns the tree of the value, or of the annotation if the source does not set the value. */
  private static Optional<Tree> find(
      Tree declaring, FixtureAnnotation fixture, DiagnosticLocation location) {
    if (!(declaring instanceof ClassTree type)) {
      return Optional.empty();
    }
    List<AnnotationTree> fixtures = fixtures(type);
    if (fixture.index() >= fixtures.size()) {
      return Optional.empty();
    }
    AnnotationTree annotation = fixtures.get(fixture.index());
    Optional<Tree> value =
        location
            .property()
            .flatMap(property -> argument(annotation, property))
            .map(argument -> location.item() < 0 ? argument : items(argument).get(location.item()));
    return value.or(() -> Optional.of(annotation));
  }

  private static List<AnnotationTree> fixtures(ClassTree type) {
    List<AnnotationTree> fixtures = new ArrayList<>();
    for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
      switch (simpleName(annotation.getAnnotationType())) {
        case "ImageFixture" -> fixtures.add(annotation);
        case "ImageFixtures" -> fixtures.addAll(fixturesIn(annotation));
        default -> {}
      }
    }
    return fixtures;
  }

  private static List<AnnotationTree> fixturesIn(AnnotationTree container) {
    return argument(container, "value").map(SourcePositions::items).orElse(List.of()).stream()
        .filter(AnnotationTree.class::isInstance)
        .map(AnnotationTree.class::cast)
        .toList();
  }

  private static Optional<ExpressionTree> argument(AnnotationTree annotation, String property) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return Optional.of(argument);
      }
      if (assignment.getVariable().toString().equals(property)) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }

  private static List<? extends ExpressionTree> items(ExpressionTree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }

  private static String simpleName(Tree name) {
    if (name instanceof MemberSelectTree qualified) {
      return qualified.getIdentifier().toString();
    }
    return name instanceof IdentifierTree simple ? simple.getName().toString() : "";
  }
}
