package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
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
      throw withExplanation(thrown);
    }
    verifyClientTimeout(Duration.ofNanos(System.nanoTime() - start), context);
  }

  private AssertionFailedError withExplanation(Throwable thrown) {
    String message = FailureExplanation.of(failure) + " ==> " + thrown;
    return thrown instanceof AssertionFailedError error && error.isExpectedDefined()
        ? new AssertionFailedError(message, error.getExpected(), error.getActual(), thrown)
        : new AssertionFailedError(message, thrown);
  }

  /** Fails if the client has no timeout: such a client would never stop waiting for the service. */
  private void verifyClientTimeout(Duration elapsed, ExtensionContext context) {
    int updates = TestAccount.existing(context).map(a -> a.api().updates().size()).orElse(0);
    if (failure.lateReplyLimit().isPresent() && updates > 0) {
      Duration limit = failure.lateReplyLimit().get();
      if (elapsed.compareTo(limit.multipliedBy(updates)) >= 0) {
        throw new AssertionFailedError(
            FailureExplanation.of(failure) + " ==> " + ErrorMessages.missingClientTimeout(limit));
      }
    }
  }
}
