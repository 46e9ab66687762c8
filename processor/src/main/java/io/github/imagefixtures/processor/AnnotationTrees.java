package io.github.imagefixtures.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks from a type's tree to the value of one property of one of its declarations. */
final class AnnotationTrees {
  private AnnotationTrees() {}

  /** The tree of the place, or the nearest one around it. */
  static Optional<Tree> find(Tree declaring, Place place) {
    if (!(declaring instanceof ClassTree type)) {
      return Optional.empty();
    }
    List<AnnotationTree> fixtures = fixtures(type);
    int index = place.fixture().map(FixtureAnnotation::index).orElse(0);
    if (index >= fixtures.size()) {
      return Optional.empty();
    }
    AnnotationTree fixture = fixtures.get(index);
    Optional<Tree> value =
        place
            .property()
            .flatMap(property -> argument(fixture, property))
            .map(argument -> item(argument, place.item()));
    return value.or(() -> Optional.of(fixture));
  }

  private static List<AnnotationTree> fixtures(ClassTree type) {
    List<AnnotationTree> fixtures = new ArrayList<>();
    for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
      switch (simpleName(annotation.getAnnotationType())) {
        case "ImageFixture" -> fixtures.add(annotation);
        case "ImageFixtures" -> fixtures.addAll(contained(annotation));
        default -> {}
      }
    }
    return fixtures;
  }

  private static List<AnnotationTree> contained(AnnotationTree container) {
    return argument(container, "value").map(AnnotationTrees::items).orElse(List.of()).stream()
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

  private static Tree item(ExpressionTree value, int item) {
    return item < 0 ? value : items(value).get(item);
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
