package io.github.imagefixtures.benchmarks.probe;

/** Prints the milliseconds from the start of {@code main} to the first response. */
public final class ColdStartProbe {
  private ColdStartProbe() {}

  /** Measures the contestant with this name. */
  public static void main(String[] contestant) {
    long start = System.nanoTime();
    StubServer server = Contestant.valueOf(contestant[0]).start(1);
    try (Connection connection = new Connection(server.port())) {
      connection.exchange(server.update(0));
    }
    System.out.println("ms = " + (System.nanoTime() - start) / 1e6);
    // Some contestants leave threads that would keep the JVM alive.
    Runtime.getRuntime().halt(0);
  }
}
