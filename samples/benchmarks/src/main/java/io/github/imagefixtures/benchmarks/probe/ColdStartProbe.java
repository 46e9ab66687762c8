package io.github.imagefixtures.benchmarks.probe;

import io.github.imagefixtures.benchmarks.tool.Connection;
import io.github.imagefixtures.benchmarks.tool.StubServer;
import io.github.imagefixtures.benchmarks.tool.Tool;

/** Prints how many milliseconds a fresh JVM needs from start to first update answered. */
public final class ColdStartProbe {
  private ColdStartProbe() {}

  /** Measures the tool of this name. */
  public static void main(String[] tool) {
    long before = System.nanoTime();
    StubServer server = Tool.valueOf(tool[0]).start(1);
    try (Connection connection = new Connection(server.port())) {
      connection.exchange(server.update(0));
    }
    System.out.println("figure ms " + (System.nanoTime() - before) / 1e6);
    // Some of the tools leave threads that would keep the JVM.
    Runtime.getRuntime().halt(0);
  }
}
