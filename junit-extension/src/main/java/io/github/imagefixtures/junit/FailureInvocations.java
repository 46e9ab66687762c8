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
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** One invocation for each failure that {@link EachFailure} and the configuration select. */
final class FailureInvocations implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getTestMethod(), EachFailure.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Method test = context.getRequiredTestMethod();
    if (!ImagesApiExtension.isRegistered(context)) {
      throw new ExtensionConfigurationException(ErrorMessages.eachFailureAlone(test));
    }
    if (!Arrays.asList(test.getParameterTypes()).contains(Failure.class)) {
      throw new ExtensionConfigurationException(ErrorMessages.noFailureParameter(test));
    }
    Duration late = Configuration.lateReply(context, Failure.DEFAULT_LATE_REPLY);
    return selected(test, context).stream()
        .map(f -> f == KnownFailure.LATE_REPLY ? Failure.lateReply(late) : f.failure())
        .map(FailureInvocation::new);
  }

  private static Set<KnownFailure> selected(Method test, ExtensionContext context) {
    EachFailure each = AnnotationSupport.findAnnotation(test, EachFailure.class).orElseThrow();
    Set<KnownFailure> selected = EnumSet.noneOf(KnownFailure.class);
    selected.addAll(List.of(each.include()));
    List<FailureKind> kinds =
        List.of(
            selected.isEmpty() && each.kinds().length == 0 ? FailureKind.values() : each.kinds());
    Arrays.stream(KnownFailure.values())
        .filter(f -> kinds.contains(f.kind()))
        .forEach(selected::add);
    selected.removeAll(List.of(each.exclude()));
    selected.removeAll(Configuration.excludedFailures(context));
    if (selected.isEmpty()) {
      throw new ExtensionConfigurationException(ErrorMessages.noFailureLeft(test));
    }
    return selected;
  }
}
