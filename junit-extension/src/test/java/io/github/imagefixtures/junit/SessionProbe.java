package io.github.imagefixtures.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs one JUnit session in a separate JVM. Prints its failures, open ports and live threads. */
final class SessionProbe {
  private static final int THREAD_END_TIMEOUT_MILLIS = 10_000;

  /** Long enough for a response from a busy machine. */
  private static final int RESPONSE_TIMEOUT_MILLIS = 60_000;

  /** Ends the wait for a late reply, which never arrives in time. */
  private static final int LATE_REPLY_TIMEOUT_MILLIS = 3_000;

  private static final Set<Integer> PORTS = Collections.synchronizedSet(new HashSet<>());

  private SessionProbe() {}

  public static void main(String[] args) throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    try (LauncherSession session = LauncherFactory.openSession()) {
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(
                      selectClass(TestCase.class),
                      selectClass(UserFilesTestCase.class),
                      selectClass(UnassignedTestCase.class),
                      selectClass(LenientTestCase.class),
                      selectClass(BeforeAllTestCase.class))
                  .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                  .build(),
              summary);
    }
    summary
        .getSummary()
        .getFailures()
        .forEach(f -> print("failure", f.getException().getMessage().replace("\n", "|")));
    print("tests", summary.getSummary().getTestsSucceededCount());
    print("ports", PORTS.size());
    PORTS.stream()
        .filter(port -> isListening("127.0.0.1", port))
        .forEach(p -> print("open port", p));
    liveThreads(before).forEach(thread -> print("live thread", thread));
    System.exit(0);
  }

  private static List<Thread> liveThreads(Set<Thread> before) throws InterruptedException {
    List<Thread> live = new ArrayList<>(Thread.getAllStackTraces().keySet());
    live.removeAll(before);
    live.removeIf(thread -> thread.getThreadGroup() == null);
    live.removeIf(thread -> thread.getThreadGroup().getName().equals("system"));
    live.removeIf(thread -> thread.getThreadGroup().getName().equals("InnocuousThreadGroup"));
    for (Thread thread : live) {
      thread.join(THREAD_END_TIMEOUT_MILLIS / live.size());
    }
    live.removeIf(thread -> !thread.isAlive());
    return live;
  }

  private static void print(String what, Object value) {
    System.out.println(what + ": " + value);
  }

  private static boolean isListening(String address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String update(ImagesApi api, String id) {
    return update(api, id, RESPONSE_TIMEOUT_MILLIS);
  }

  private static String update(ImagesApi api, String id, int timeoutMillis) {
    URI uri = URI.create(api.imagesUrl() + id);
    return send("PATCH", uri, api.apiToken(), "{}", timeoutMillis);
  }

  /** Sends a request over a socket, because an HTTP client would leave threads. */
  private static String send(String method, URI uri, String token, String body, int timeoutMillis) {
    String request =
        String.join(
            "\r\n",
            method + " " + uri.getRawPath() + " HTTP/1.1",
            "Host: " + uri.getAuthority(),
            "Authorization: Bearer " + token,
            "Content-Type: application/json",
            "Connection: close",
            "Content-Length: " + body.length(),
            "",
            body);
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(timeoutMillis);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream response = socket.getInputStream();
      return new String(response.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class TestCase {
    private static final List<ImagesApi> FINISHED = new ArrayList<>();

    @Test
    void a_serverHasNoStubMappings(
        ImagesApi api, WireMockServer wireMock, SessionProbe_TestCaseImages images) {
      PORTS.add(wireMock.port());
      FINISHED.add(api);

      assertEquals("HTTP/1.1 200", update(api, images.logo().id()));
      assertEquals(List.of(), wireMock.getStubMappings());
    }

    @Test
    void b_updatesAnImageOfAClosedAccount(SessionProbe_TestCaseImages images) {
      assertEquals("HTTP/1.1 403", update(FINISHED.get(0), images.logo().id()));
    }

    @Test
    void c_serverListensOnlyOnLoopback(ImagesApi api) throws IOException {
      for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress address : Collections.list(network.getInetAddresses())) {
          boolean isLoopback = address.getHostAddress().equals("127.0.0.1");
          assertEquals(isLoopback, isListening(address.getHostAddress(), api.baseUrl().getPort()));
        }
      }
    }

    @Test
    void d_leavesALateReplyPending(ImagesApi api, SessionProbe_TestCaseImages images) {
      FINISHED.clear();
      images.logo().onUpdate().fails(Failure.lateReply(Duration.ofMinutes(10)));

      assertThrows(
          UncheckedIOException.class,
          () -> update(api, images.logo().id(), LATE_REPLY_TIMEOUT_MILLIS));
    }
  }

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class UserFilesTestCase {
    /** By default, WireMock responds with the file that has this name. */
    @Test
    void filesInTheProjectAreNotServed(ImagesApi api) {
      URI file = api.baseUrl().resolve("/user-file.json");
      assertEquals("HTTP/1.1 404", send("GET", file, api.apiToken(), "", RESPONSE_TIMEOUT_MILLIS));
    }
  }

  @ImagesApiTest
  static class UnassignedTestCase {
    @Test
    void sendsTwoUnassignedRequests(ImagesApi api) {
      PORTS.add(api.baseUrl().getPort());
      sendUnassignedRequest(api, "a-test");
      sendUnassignedRequest(api, "a-test");
    }
  }

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class LenientTestCase {
    @Test
    void sendsAnUnassignedRequest(ImagesApi api) {
      sendUnassignedRequest(api, "a-lenient-test");
    }
  }

  @ImagesApiTest
  static class BeforeAllTestCase {
    @BeforeAll
    static void sendsAnUnassignedRequest(ImagesApi api) {
      sendUnassignedRequest(api, "a-class");
    }

    @Test
    void test() {}
  }

  private static void sendUnassignedRequest(ImagesApi api, String path) {
    URI uri = api.baseUrl().resolve("/" + path);
    assertEquals(
        "HTTP/1.1 403", send("PATCH", uri, api.unknownToken(), "{}", RESPONSE_TIMEOUT_MILLIS));
  }
}
