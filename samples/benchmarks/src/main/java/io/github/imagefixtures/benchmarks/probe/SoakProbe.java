package io.github.imagefixtures.benchmarks.probe;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.util.Locale;

/**
 * Opens, updates and closes accounts of one server, as a very long session does. Prints the
 * microseconds of an account and the megabytes on the heap, for each fifth of the accounts.
 */
public final class SoakProbe {
  private static final int PARTS = 5;

  private SoakProbe() {}

  /**
   * Measures.
   *
   * @param arguments the number of accounts
   */
  public static void main(String[] arguments) {
    int accounts = Integer.parseInt(arguments[0]) / PARTS;
    try (ImagesServer server = ImagesServer.start();
        Connection connection = new Connection(server.port())) {
      for (int part = 1; part <= PARTS; part++) {
        long start = System.nanoTime();
        for (int i = 0; i < accounts; i++) {
          useAccount(server, connection);
        }
        print(
            "us up to %,d accounts = %f",
            part * accounts, (System.nanoTime() - start) / 1e3 / accounts);
        print("MB after %,d accounts = %f", part * accounts, HeapProbe.usedMegabytes());
      }
    }
    Runtime.getRuntime().halt(0);
  }

  private static void useAccount(ImagesServer server, Connection connection) {
    try (ImagesApi api = server.newAccount("soak")) {
      var logo = api.declare(ImageDeclaration.named("logo").build());
      connection.exchange(Exchange.request(api.imagesUrl().resolve(logo.id()), api.apiToken()));
      api.verifyNothingUnexpected();
    }
  }

  private static void print(String format, int accounts, double figure) {
    System.out.println(String.format(Locale.ROOT, format, accounts, figure));
  }
}
