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
 * Runs generated test classes with JUnit's launcher, and prints the microseconds of a further class
 * with one test and of a further test.
 */
public final class JUnitProbe {
  private JUnitProbe() {}

  /**
   * Measures.
   *
   * @param arguments the number of classes with one test, and of classes with many
   */
  public static void main(String[] arguments) {
    List<Double> classes = run("generated.Single", arguments[0]).classes;
    List<Double> tests = run("generated.Many", arguments[0]).tests;
    System.out.println("class = " + median(classes.subList(classes.size() / 4, classes.size())));
    System.out.println("test = " + median(tests.subList(tests.size() / 2, tests.size())));
    Runtime.getRuntime().halt(0);
  }

  private static Finishes run(String prefix, String classes) {
    Finishes finishes = new Finishes();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                IntStream.range(0, Integer.parseInt(classes))
                    .mapToObj(i -> DiscoverySelectors.selectClass(prefix + i))
                    .toList());
    LauncherFactory.create().execute(request.build(), finishes);
    return finishes;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** Records the time from the end of one class or test to the end of the next. */
  private static final class Finishes implements TestExecutionListener {
    private final List<Double> classes = new ArrayList<>();
    private final List<Double> tests = new ArrayList<>();
    private long lastClass = System.nanoTime();
    private long lastTest = lastClass;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result
          .getThrowable()
          .ifPresent(
              problem -> {
                throw new AssertionError(test.getDisplayName(), problem);
              });
      long now = System.nanoTime();
      if (test.isTest()) {
        tests.add((now - lastTest) / 1e3);
        lastTest = now;
      } else if (test.getSource().filter(ClassSource.class::isInstance).isPresent()) {
        classes.add((now - lastClass) / 1e3);
        lastClass = now;
      }
    }
  }
}
