package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.KnownFailure;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Provides an invocation for each failure that {@link EachFailure} and the configuration select.
 */
final class EachFailureExtension
    implements TestTemplateInvocationContextProvider, ExecutionCondition {

  /** Disables the plain test of a method with two annotations, which is not what the user wants. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean isPlainTest =
        AnnotationSupport.isAnnotated(context.getTestMethod(), Test.class)
            && context.getUniqueId().contains("/[method:");
    return isPlainTest
        ? ConditionEvaluationResult.disabled("The method has @Test and @EachFailure.")
        : ConditionEvaluationResult.enabled("The method is a test template.");
  }

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getTestMethod(), EachFailure.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    JUnitVersion.check();
    Method test = context.getRequiredTestMethod();
    if (AnnotationSupport.isAnnotated(test, Test.class)) {
      throw new ExtensionConfigurationException(ErrorMessages.testAndEachFailure(test));
    }
    if (!ImagesApiExtension.isRegistered(context)) {
      throw new ExtensionConfigurationException(ErrorMessages.eachFailureWithoutExtension(test));
    }
    if (Arrays.stream(test.getParameters())
        .noneMatch(p -> p.getType() == Failure.class && !ParameterTypes.isAnnotated(p))) {
      throw new ExtensionConfigurationException(ErrorMessages.eachFailureWithoutFailure(test));
    }
    Duration delay = Configuration.lateReply(context);
    return selectedFailures(test, context).stream()
        .map(f -> f == KnownFailure.LATE_REPLY ? Failure.lateReply(delay) : f.failure())
        .map(EachFailureInvocation::new);
  }

  private static Set<KnownFailure> selectedFailures(Method test, ExtensionContext context) {
    EachFailure annotation =
        AnnotationSupport.findAnnotation(test, EachFailure.class).orElseThrow();
    Set<KnownFailure> selected = EnumSet.noneOf(KnownFailure.class);
    selected.addAll(List.of(annotation.include()));
    boolean selectsAll = selected.isEmpty() && annotation.kinds().length == 0;
    List<FailureKind> kinds = List.of(selectsAll ? FailureKind.values() : annotation.kinds());
    Arrays.stream(KnownFailure.values())
        .filter(f -> kinds.contains(f.kind()))
        .forEach(selected::add);
    selected.removeAll(List.of(annotation.exclude()));
    selected.removeAll(Configuration.excludedFailures(context));
    if (selected.isEmpty()) {
      throw new ExtensionConfigurationException(ErrorMessages.noFailureSelected(test));
    }
    return selected;
  }
}
