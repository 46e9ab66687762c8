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

/** A test with one failure: what goes wrong in it is said to have gone wrong with that failure. */
record FailureInvocation(Failure failure)
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
    return parameter.getParameter().getType() == Failure.class;
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
      throw named(thrown);
    }
    checkPatience(Duration.ofNanos(System.nanoTime() - start), context);
  }

  private AssertionFailedError named(Throwable thrown) {
    String message = FailureExplanation.of(failure) + " ==> " + thrown;
    return thrown instanceof AssertionFailedError error && error.isExpectedDefined()
        ? new AssertionFailedError(message, error.getExpected(), error.getActual(), thrown)
        : new AssertionFailedError(message, thrown);
  }

  /** A client that waits until the connection is closed would wait for ever for a silent server. */
  private void checkPatience(Duration taken, ExtensionContext context) {
    int updates = TestAccount.existing(context).map(a -> a.api().updates().size()).orElse(0);
    if (failure.lateReplyLimit().isPresent() && updates > 0) {
      Duration limit = failure.lateReplyLimit().get();
      if (taken.compareTo(limit.multipliedBy(updates)) >= 0) {
        throw new AssertionFailedError(
            FailureExplanation.of(failure)
                + " ==> The client waited until the connection was closed, after "
                + limit.toMillis()
                + " ms.");
      }
    }
  }
}
