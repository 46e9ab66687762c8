package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** One invocation for each failure that {@link EachFailure} selects. */
final class FailureInvocations implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getTestMethod(), EachFailure.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    if (!Arrays.asList(method.getParameterTypes()).contains(Failure.class)) {
      throw new ExtensionConfigurationException(Hints.noFailureParameter(method));
    }
    EachFailure each = AnnotationSupport.findAnnotation(method, EachFailure.class).orElseThrow();
    return FailureSelection.of(each, method).failures().stream().map(FailureInvocation::new);
  }
}
