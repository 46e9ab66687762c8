package io.github.imagefixtures.benchmarks.probe;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A JMH benchmark: one update over a persistent connection, of each image in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UpdateBenchmark {
  /** The server. */
  @Param("IMAGE_FIXTURES")
  public Contestant contestant = Contestant.IMAGE_FIXTURES;

  /** The number of images. */
  @Param("10")
  public int images;

  private StubServer server;
  private Connection connection;
  private byte[][] requests = {};
  private int next;

  /** Creates the benchmark for JMH. */
  public UpdateBenchmark() {}

  /**
   * Runs JMH without a fork: this JVM is new and has the class path of one contestant, whereas
   * JMH's forks would have the class path of the harness.
   *
   * @param arguments the contestant, its images, the milliseconds of an iteration
   */
  public static void main(String[] arguments) throws RunnerException {
    // Another build on this machine may run JMH too.
    System.setProperty("jmh.ignoreLock", "true");
    TimeValue time = TimeValue.milliseconds(Long.parseLong(arguments[2]));
    var options =
        new OptionsBuilder()
            .include(UpdateBenchmark.class.getName())
            .param("contestant", arguments[0])
            .param("images", arguments[1])
            .forks(0)
            .warmupIterations(6)
            .warmupTime(time)
            .measurementIterations(3)
            .measurementTime(time)
            .verbosity(VerboseMode.SILENT);
    var result = new Runner(options.build()).runSingle().getPrimaryResult();
    System.out.println("us = " + result.getStatistics().getPercentile(50));
    System.exit(0);
  }

  /** Starts the server, connects, and prepares the requests. */
  @Setup
  public void start() {
    server = contestant.start(images);
    connection = new Connection(server.port());
    requests = new byte[images][];
    for (int i = 0; i < images; i++) {
      requests[i] = server.update(i);
    }
  }

  /** Disconnects and stops the server. */
  @TearDown
  public void stop() {
    connection.close();
    server.close();
  }

  /** Sends an update and returns the length of its response. */
  @Benchmark
  public int update() {
    next = (next + 1) % requests.length;
    return connection.exchange(requests[next]);
  }
}
