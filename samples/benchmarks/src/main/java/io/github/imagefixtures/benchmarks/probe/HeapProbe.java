package io.github.imagefixtures.benchmarks.probe;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints the megabytes on the heap that images and recorded updates use. */
public final class HeapProbe {
  private HeapProbe() {}

  /**
   * Measures.
   *
   * @param arguments the number of images; there are 10 times as many updates
   */
  public static void main(String[] arguments) {
    int images = Integer.parseInt(arguments[0]);
    int updates = 10 * images;
    Contestant.IMAGE_FIXTURES.start(1).close();

    double empty = usedMegabytes();
    try (StubServer server = Contestant.IMAGE_FIXTURES.start(images);
        Connection connection = new Connection(server.port())) {
      double declared = usedMegabytes();
      print("%,d images", images, declared - empty);
      for (int i = 0; i < updates; i++) {
        connection.exchange(server.update(i % images));
      }
      print("%,d recorded updates of one test", updates, usedMegabytes() - declared);
    }
    Runtime.getRuntime().halt(0);
  }

  private static void print(String name, int count, double megabytes) {
    System.out.println(String.format(Locale.ROOT, name, count) + " = " + megabytes);
  }

  static double usedMegabytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
