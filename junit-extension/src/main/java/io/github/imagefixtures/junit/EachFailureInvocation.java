package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * An invocation of an {@link EachFailure} test with one failure. An exception that the test throws
 * is reported together with an explanation of the failure.
 */
record EachFailureInvocation(Failure failure)
    implements TestTemplateInvocationContext, ParameterResolver, InvocationInterceptor {

  @Override
  public String getDisplayName(int invocationIndex) {
    return failure.toString();
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(this);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Failure.class
        && !ParameterTypes.isAnnotated(parameter.getParameter());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return failure;
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> invocationContext,
      ExtensionContext context)
      throws Throwable {
    long start = System.nanoTime();
    try {
      invocation.proceed();
    } catch (TestAbortedException | VirtualMachineError e) {
      throw e;
    } catch (Throwable thrown) {
      throw withExplanation(thrown, missingClientTimeout(start, context));
    }
    Optional<String> missing = missingClientTimeout(start, context);
    if (missing.isPresent()) {
      throw new AssertionFailedError(FailureExplanation.of(failure) + " ==> " + missing.get());
    }
  }

  private AssertionFailedError withExplanation(Throwable thrown, Optional<String> missingTimeout) {
    String message =
        FailureExplanation.of(failure)
            + missingTimeout.map(text -> " ==> " + text).orElse("")
            + " ==> "
            + thrown;
    return thrown instanceof AssertionFailedError error && error.isExpectedDefined()
        ? new AssertionFailedError(message, error.getExpected(), error.getActual(), thrown)
        : new AssertionFailedError(message, thrown);
  }

  /**
   * Returns the message if the client waited until the server closed the connection. Such a client
   * has no timeout, or one that is longer than the delay of the late response.
   */
  private Optional<String> missingClientTimeout(long start, ExtensionContext context) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    int updates = TestAccount.existing(context).map(a -> a.api().updates().size()).orElse(0);
    return failure
        .lateReplyLimit()
        .filter(limit -> updates > 0 && elapsed.compareTo(limit.multipliedBy(updates)) >= 0)
        .map(ErrorMessages::missingClientTimeout);
  }
}
