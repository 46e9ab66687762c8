package io.github.imagefixtures.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A JVM of its own: runs sessions of JUnit, and prints what happened. */
final class InterceptionProbe {
  private static final URI SERVICE = URI.create("https://api.cloudflare.com/client/v4/");

  private InterceptionProbe() {}

  /**
   * Runs the sessions.
   *
   * @param args a folder without a JDK
   */
  public static void main(String[] args) throws Exception {
    List<Object> defaults = defaults();
    String home = System.getProperty("java.home");
    System.setProperty("java.home", args[0]);
    run("without keytool", "true");
    System.setProperty("java.home", home);
    run("invalid", "yes");
    run("off", "false");
    run("first", "true");
    run("second", " TRUE ");
    System.out.println("restored: " + defaults.equals(defaults()));
    System.exit(0);
  }

  private static List<Object> defaults() throws Exception {
    return List.of(
        ProxySelector.getDefault(),
        SSLContext.getDefault(),
        HttpsURLConnection.getDefaultSSLSocketFactory(),
        System.getProperty("javax.net.ssl.trustStore", "absent"));
  }

  private static void run(String name, String intercept) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    try (LauncherSession session = LauncherFactory.openSession()) {
      Launcher launcher = session.getLauncher();
      launcher.execute(
          LauncherDiscoveryRequestBuilder.request()
              .selectors(
                  intercept.equals("false")
                      ? List.of(selectClass(PlainTestCase.class))
                      : List.of(
                          selectClass(PlainTestCase.class), selectClass(ImagesTestCase.class)))
              .configurationParameter("imagefixtures.intercept", intercept)
              .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
              .build(),
          summary);
    }
    summary
        .getSummary()
        .getFailures()
        .forEach(f -> System.out.println(name + ": " + f.getException().getMessage()));
    System.out.println(name + ": " + summary.getSummary().getTestsSucceededCount() + " passed");
  }

  /** Does not use the extension. Without an interception it does not reach the network. */
  static class PlainTestCase {
    @Test
    void asksTheService() throws Exception {
      String selector = ProxySelector.getDefault().getClass().getSimpleName();
      if (selector.startsWith("Host")) {
        assertEquals(
            400, update(HttpClient.newHttpClient(), SERVICE.resolve("accounts"), "unknown"));
      }
    }
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class ImagesTestCase {
    @Test
    void theApplicationReachesItsAccountAndNothingListensElsewhere(
        ImagesApi api, InterceptionProbe_ImagesTestCaseImages images) throws Exception {
      URI image = SERVICE.resolve(api.imagesUrl().getPath() + images.logo().id());

      assertEquals(200, update(Application.HTTP, image, api.apiToken()));
      images.logo().verifyUpdated();
      InetSocketAddress relay =
          (InetSocketAddress) ProxySelector.getDefault().select(SERVICE).get(0).address();
      if (Files.exists(Path.of("/proc/self/net/tcp"))) {
        Set<String> expected =
            new TreeSet<>(
                Set.of("127.0.0.1:" + api.baseUrl().getPort(), "127.0.0.1:" + relay.getPort()));
        assertEquals(expected, listeningSockets());
      }
    }
  }

  /** Has its client in a static field, which is initialized once for all sessions. */
  private static final class Application {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
  }

  private static int update(HttpClient client, URI uri, String token)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString("{}"))
            .build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }

  /** Returns the sockets at which this process listens, on Linux. */
  private static Set<String> listeningSockets() throws IOException {
    Set<String> own = new HashSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path file : files) {
        if (Files.isSymbolicLink(file)) {
          own.add(Files.readSymbolicLink(file).toString());
        }
      }
    }
    Set<String> listening = new TreeSet<>();
    for (String table : List.of("tcp", "tcp6")) {
      Path path = Path.of("/proc/self/net", table);
      for (String line : Files.exists(path) ? Files.readAllLines(path) : List.<String>of()) {
        String[] column = line.strip().split("\\s+");
        if (column[3].equals("0A") && own.contains("socket:[" + column[9] + "]")) {
          listening.add(address(column[1]));
        }
      }
    }
    return listening;
  }

  private static String address(String hex) {
    String[] part = hex.split(":");
    boolean loopback = Set.of("0100007F", "0000000000000000FFFF00000100007F").contains(part[0]);
    return (loopback ? "127.0.0.1" : part[0]) + ":" + Integer.parseInt(part[1], 16);
  }
}
