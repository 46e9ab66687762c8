package io.github.imagefixtures.benchmarks.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs generated test classes one after another in one session of JUnit, and prints what a further
 * class with one test takes, and a further test, in microseconds.
 */
public final class JUnitProbe {
  private JUnitProbe() {}

  /** Arguments: classes with one test, classes with many, how many that is. */
  public static void main(String[] arguments) {
    int single = Integer.parseInt(arguments[0]);
    int many = Integer.parseInt(arguments[1]);
    int tests = Integer.parseInt(arguments[2]);
    List<Double> classes = durations("generated.Single", single);
    List<Double> suites = durations("generated.Many", many);
    double further = median(classes.subList(single / 4, single));
    System.out.println("figure class " + further);
    System.out.println(
        "figure method " + (median(suites.subList(1, many)) - further) / (tests - 1));
    Runtime.getRuntime().halt(0);
  }

  private static List<Double> durations(String prefix, int classes) {
    Finishes finishes = new Finishes();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                IntStream.range(0, classes)
                    .mapToObj(i -> DiscoverySelectors.selectClass(prefix + i))
                    .toList());
    LauncherFactory.create().execute(request.build(), finishes);
    return finishes.durations;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** From the end of one class to the end of the next: whatever a class costs is in between. */
  private static final class Finishes implements TestExecutionListener {
    private final List<Double> durations = new ArrayList<>();
    private long last = System.nanoTime();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result
          .getThrowable()
          .ifPresent(
              problem -> {
                throw new AssertionError(test.getDisplayName(), problem);
              });
      if (test.getSource().filter(ClassSource.class::isInstance).isPresent()) {
        long now = System.nanoTime();
        durations.add((now - last) / 1e3);
        last = now;
      }
    }
  }
}
