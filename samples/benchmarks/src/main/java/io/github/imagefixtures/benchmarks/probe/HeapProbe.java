package io.github.imagefixtures.benchmarks.probe;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.benchmarks.tool.Connection;
import io.github.imagefixtures.benchmarks.tool.StubServer;
import io.github.imagefixtures.benchmarks.tool.Tool;
import java.lang.management.ManagementFactory;

/** Prints how many megabytes stay on the heap for fixtures, for updates, and for finished tests. */
public final class HeapProbe {
  private HeapProbe() {}

  /** Arguments: fixtures, updates, tests. */
  public static void main(String[] arguments) {
    int fixtures = Integer.parseInt(arguments[0]);
    int updates = Integer.parseInt(arguments[1]);
    int tests = Integer.parseInt(arguments[2]);
    Tool.IMAGE_FIXTURES.start(1).close();

    double before = usedMegabytes();
    try (StubServer server = Tool.IMAGE_FIXTURES.start(fixtures);
        Connection connection = new Connection(server.port())) {
      double declared = usedMegabytes();
      System.out.println("figure fixtures " + (declared - before));
      for (int i = 0; i < updates; i++) {
        connection.exchange(server.update(i % fixtures));
      }
      System.out.println("figure updates " + (usedMegabytes() - declared));
    }
    try (ImagesServer server = ImagesServer.start()) {
      // As many as are remembered for late callers, and then some.
      finishTests(server, tests);
      double some = usedMegabytes();
      finishTests(server, tests);
      System.out.println("figure tests " + (usedMegabytes() - some));
    }
    Runtime.getRuntime().halt(0);
  }

  private static void finishTests(ImagesServer server, int tests) {
    for (int i = 0; i < tests; i++) {
      ImagesApi api = server.newAccount("test " + i);
      api.declare(ImageDeclaration.named("logo").build());
      api.close();
    }
  }

  private static double usedMegabytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
