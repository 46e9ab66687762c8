package io.github.imagefixtures.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** Runs test classes in a separate JUnit session, and reads the results. */
final class TestCaseRunner {
  private TestCaseRunner() {}

  static EngineExecutionResults run(Class<?>... testCases) {
    return builder(testCases).execute();
  }

  static EngineTestKit.Builder builder(Class<?>... testCases) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(Arrays.stream(testCases).map(c -> selectClass(c)).toArray(ClassSelector[]::new));
  }

  /** Selects an executor of JUnit 6.1 or newer; older versions ignore it. */
  static final String EXECUTOR = "junit.jupiter.execution.parallel.config.executor-service";

  /** Returns a builder that runs classes and methods concurrently. */
  static EngineTestKit.Builder concurrently(int threads, Class<?>... testCases) {
    return builder(testCases)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter(
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "" + threads);
  }

  /** Returns the messages of failed tests and classes in order. */
  static List<String> failureMessages(EngineExecutionResults results) {
    return results
        .allEvents()
        .filter(event -> event.getType() == EventType.FINISHED)
        .map(TestCaseRunner::result)
        .filter(result -> result.getStatus() == Status.FAILED)
        .map(result -> String.valueOf(result.getThrowable().orElseThrow().getMessage()))
        .toList();
  }

  private static TestExecutionResult result(Event event) {
    return event.getRequiredPayload(TestExecutionResult.class);
  }
}
