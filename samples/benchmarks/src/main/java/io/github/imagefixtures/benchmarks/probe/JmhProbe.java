package io.github.imagefixtures.benchmarks.probe;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH in this JVM: it is a fresh one, with the class path of one tool, which JMH's own forks
 * would not be.
 */
public final class JmhProbe {
  private JmhProbe() {}

  /** Arguments: tool, images, threads, iterations, milliseconds each. */
  public static void main(String[] arguments) throws RunnerException {
    // Another build on this machine may run its own; a short run must not fail for that.
    System.setProperty("jmh.ignoreLock", "true");
    int threads = Integer.parseInt(arguments[2]);
    int iterations = Integer.parseInt(arguments[3]);
    TimeValue time = TimeValue.milliseconds(Long.parseLong(arguments[4]));
    boolean alone = threads == 1;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(UpdateBenchmark.class.getName())
            .param("tool", arguments[0])
            .param("images", arguments[1])
            .threads(threads)
            .forks(0)
            .warmupIterations(2 * iterations)
            .warmupTime(time)
            .measurementIterations(iterations)
            .measurementTime(time)
            .mode(alone ? Mode.SampleTime : Mode.Throughput)
            .timeUnit(alone ? TimeUnit.MICROSECONDS : TimeUnit.SECONDS)
            .verbosity(VerboseMode.SILENT);
    RunResult result = new Runner(options.build()).runSingle();
    System.out.println(
        alone
            ? "figure µs " + result.getPrimaryResult().getStatistics().getPercentile(50)
            : "figure updates/s " + result.getPrimaryResult().getScore());
    System.exit(0);
  }
}
