package io.github.imagefixtures.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs test cases in a session of JUnit's of their own. */
final class Kit {
  private Kit() {}

  static EngineExecutionResults run(Class<?>... testCases) {
    return builder(testCases).execute();
  }

  static EngineTestKit.Builder builder(Class<?>... testCases) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(Arrays.stream(testCases).map(c -> selectClass(c)).toArray(ClassSelector[]::new));
  }
}
