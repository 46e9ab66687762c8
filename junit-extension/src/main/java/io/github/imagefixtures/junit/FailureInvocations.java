package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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
        .map(failure -> failure.lateReplyLimit().isPresent() ? Failure.lateReply(late) : failure)
        .map(FailureInvocation::new);
  }

  private static List<Failure> selected(Method test, ExtensionContext context) {
    EachFailure each = AnnotationSupport.findAnnotation(test, EachFailure.class).orElseThrow();
    FailureSelection ofTest =
        new FailureSelection(
            List.of(each.include()),
            List.of(each.exclude()),
            "@EachFailure of " + ErrorMessages.name(test));
    FailureSelection ofBuild =
        new FailureSelection(
            List.of(),
            Configuration.excludedFailures(context),
            "The configuration parameter " + Configuration.EXCLUDED_FAILURES);
    List<Failure> selected =
        Failure.all().stream().filter(ofTest::contains).filter(ofBuild::contains).toList();
    if (selected.isEmpty()) {
      throw new ExtensionConfigurationException(ErrorMessages.noFailureLeft(test));
    }
    return selected;
  }
}
