package io.github.imagefixtures.benchmarks;

import java.time.Duration;

/**
 * How much is run.
 *
 * @param rounds in which the contestants take turns
 * @param fewestRounds how many of them, however long they take
 * @param budget the time after which no more than those begin
 * @param iterations of JMH that are measured, after twice as many to warm up
 * @param iterationMillis how long each of them is
 * @param images how many are many
 * @param updates how many are many
 * @param tests how many are many
 * @param testClasses how many classes with one test a JVM runs
 * @param suites how many classes with many tests a JVM runs
 * @param testsOfASuite how many tests that is
 * @param sources how many types are many
 */
record Effort(
    int rounds,
    int fewestRounds,
    Duration budget,
    int iterations,
    int iterationMillis,
    int images,
    int updates,
    int tests,
    int testClasses,
    int suites,
    int testsOfASuite,
    int sources) {

  /** What the published figures come from: about a quarter of an hour. */
  static final Effort LONG =
      new Effort(15, 3, Duration.ofSeconds(45), 3, 1_000, 10_000, 100_000, 50_000, 40, 40, 51, 300);

  /** Enough to see that everything still runs: its figures say nothing. */
  static final Effort SMOKE = new Effort(1, 1, Duration.ZERO, 1, 50, 100, 100, 100, 4, 2, 3, 3);
}
