package io.github.imagefixtures.benchmarks.probe;

import io.github.imagefixtures.benchmarks.tool.Connection;
import io.github.imagefixtures.benchmarks.tool.StubServer;
import io.github.imagefixtures.benchmarks.tool.Tool;

/** Prints how many milliseconds it takes to register images with a tool that has been started. */
public final class RegistrationProbe {
  private RegistrationProbe() {}

  /** Arguments: tool, images. */
  public static void main(String[] arguments) {
    Tool tool = Tool.valueOf(arguments[0]);
    int images = Integer.parseInt(arguments[1]);
    double few = startAndUse(tool, 1);
    double many = startAndUse(tool, images);
    // The second start finds every class loaded: what it takes beyond a third one is registering.
    double again = startAndUse(tool, 1);
    System.out.println("figure ms " + (many - Math.min(few, again)));
    Runtime.getRuntime().halt(0);
  }

  private static double startAndUse(Tool tool, int images) {
    long before = System.nanoTime();
    StubServer server = tool.start(images);
    double ms = (System.nanoTime() - before) / 1e6;
    try (server;
        Connection connection = new Connection(server.port())) {
      connection.exchange(server.update(images - 1));
    }
    return ms;
  }
}
