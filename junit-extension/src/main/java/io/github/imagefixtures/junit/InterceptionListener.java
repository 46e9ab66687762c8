package io.github.imagefixtures.junit;

import io.github.imagefixtures.internal.intercept.HostInterception;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Sends the requests of the JVM for {@code https://api.cloudflare.com} to the server of the tests,
 * if the configuration parameter {@code imagefixtures.intercept} is {@code true}. JUnit's launcher
 * creates this listener. It calls it before any test class is initialized, so that clients in
 * static fields take part. Thread-safe.
 */
public final class InterceptionListener implements TestExecutionListener {
  private final Map<TestPlan, Runnable> endings = new ConcurrentHashMap<>();

  /** Creates a listener that does nothing before a test plan starts. */
  public InterceptionListener() {}

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    Optional<String> parameter =
        plan.getConfigurationParameters().get(Configuration.INTERCEPT).filter(p -> !p.isBlank());
    if (parameter.isPresent()) {
      begin(parameter.get(), plan).ifPresent(ending -> endings.put(plan, ending));
    }
  }

  private static Optional<Runnable> begin(String parameter, TestPlan plan) {
    try {
      return Configuration.intercept(parameter)
          ? Optional.of(
              SharedServer.intercept(
                  Configuration.port(plan.getConfigurationParameters().get(Configuration.PORT))))
          : Optional.empty();
    } catch (IllegalStateException | ExtensionConfigurationException e) {
      return refuse(String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      return refuse("Image Fixtures cannot start the server to intercept requests: " + e);
    }
  }

  /** JUnit only logs what a listener throws, so that the extension has to let the tests fail. */
  private static Optional<Runnable> refuse(String reason) {
    return Optional.of(HostInterception.JVM.refuse(reason));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    Optional.ofNullable(endings.remove(plan)).ifPresent(Runnable::run);
  }
}
