package io.github.imagefixtures.junit;

import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;
import org.junit.platform.engine.support.hierarchical.Node;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Lets the tests of each class with {@link ImagesApiTest} fail, if JUnit is too old. JUnit before
 * 5.12 requires a value of {@code @ResourceLock}, and runs no test of the module otherwise. JUnit's
 * launcher creates this filter. Thread-safe.
 */
public final class UnsupportedJUnitFilter implements PostDiscoveryFilter {

  /** Creates a filter that includes everything if JUnit is supported. */
  public UnsupportedJUnitFilter() {}

  @Override
  public FilterResult apply(TestDescriptor descriptor) {
    Optional<TestDescriptor> parent = descriptor.getParent();
    if (!JUnitVersion.SUPPORTED && parent.isPresent() && isImageTest(descriptor)) {
      parent.get().addChild(new FailingClass(descriptor));
      descriptor.removeFromHierarchy(); // JUnit ignores the result for a descriptor with children
    }
    return FilterResult.included(null);
  }

  private static boolean isImageTest(TestDescriptor descriptor) {
    return descriptor
        .getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getJavaClass())
        .filter(type -> AnnotationSupport.isAnnotated(type, ImagesApiTest.class))
        .isPresent();
  }

  /** Surefire reports only the tests of a class. */
  private static final class FailingClass extends AbstractTestDescriptor {
    FailingClass(TestDescriptor replaced) {
      super(replaced.getUniqueId(), replaced.getDisplayName(), replaced.getSource().orElseThrow());
      replaced.getChildren().forEach(child -> addChild(new FailingTest(child)));
    }

    @Override
    public Type getType() {
      return Type.CONTAINER;
    }
  }

  private static final class FailingTest extends AbstractTestDescriptor
      implements Node<EngineExecutionContext> {

    FailingTest(TestDescriptor replaced) {
      super(replaced.getUniqueId(), replaced.getDisplayName(), replaced.getSource().orElseThrow());
    }

    @Override
    public Type getType() {
      return Type.TEST;
    }

    @Override
    public EngineExecutionContext execute(
        EngineExecutionContext context, DynamicTestExecutor executor) {
      JUnitVersion.check();
      return context;
    }
  }
}
