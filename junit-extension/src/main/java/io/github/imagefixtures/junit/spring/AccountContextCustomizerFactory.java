package io.github.imagefixtures.junit.spring;

import io.github.imagefixtures.junit.ImagesApiTest;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Adds {@link AccountPropertySource} to the contexts of tests with {@link ImagesApiTest}. */
final class AccountContextCustomizerFactory implements ContextCustomizerFactory {

  /**
   * Returns the customizer for the account of a test class, or null for a class without the
   * annotation.
   */
  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
    try {
      return annotation(testClass)
          .map(annotation -> new AccountContextCustomizer(annotation.account().strip()))
          .orElse(null);
    } catch (LinkageError e) {
      // Spring calls this for every test class of the module, even if JUnit is absent.
      return null;
    }
  }

  /**
   * Searches a class and then its enclosing classes, as JUnit does for {@code @Nested} classes.
   * JUnit's own method for this is newer than some versions that the other tests of a module use.
   */
  private static Optional<ImagesApiTest> annotation(Class<?> testClass) {
    Optional<ImagesApiTest> found =
        AnnotationSupport.findAnnotation(testClass, ImagesApiTest.class);
    boolean isInner = testClass.isMemberClass() && !Modifier.isStatic(testClass.getModifiers());
    return found.isEmpty() && isInner ? annotation(testClass.getEnclosingClass()) : found;
  }

  /**
   * Adds the property source. Spring reuses a context for tests with an equal customizer.
   *
   * @param account the name of the account; empty if the annotation names none
   */
  private record AccountContextCustomizer(String account) implements ContextCustomizer {
    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      // The last one, so that all properties of the user take precedence.
      context.getEnvironment().getPropertySources().addLast(new AccountPropertySource(account));
    }
  }
}
