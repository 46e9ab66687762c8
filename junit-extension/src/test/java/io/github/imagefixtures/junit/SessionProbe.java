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

/** A JVM of its own: runs one session of JUnit's, and prints what is wrong or left afterwards. */
final class SessionProbe {
  private static final int GRACE_MILLIS = 10_000;
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
                      selectClass(UsersFilesTestCase.class),
                      selectClass(UnassignedTestCase.class),
                      selectClass(LenientTestCase.class),
                      selectClass(NoTestIsRunningTestCase.class))
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
    PORTS.stream().filter(port -> listens("127.0.0.1", port)).forEach(p -> print("open port", p));
    leftThreads(before).forEach(thread -> print("left thread", thread));
    System.exit(0);
  }

  private static List<Thread> leftThreads(Set<Thread> before) throws InterruptedException {
    List<Thread> left = new ArrayList<>(Thread.getAllStackTraces().keySet());
    left.removeAll(before);
    left.removeIf(thread -> thread.getThreadGroup() == null);
    left.removeIf(thread -> thread.getThreadGroup().getName().equals("system"));
    left.removeIf(thread -> thread.getThreadGroup().getName().equals("InnocuousThreadGroup"));
    for (Thread thread : left) {
      thread.join(GRACE_MILLIS / left.size());
    }
    left.removeIf(thread -> !thread.isAlive());
    return left;
  }

  private static void print(String what, Object value) {
    System.out.println(what + ": " + value);
  }

  private static boolean listens(String address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String update(ImagesApi api, String id) {
    return send("PATCH", URI.create(api.imagesUrl() + id), api.apiToken(), "{}");
  }

  /** A request over a socket: an HTTP client would have threads of its own. */
  private static String send(String method, URI uri, String token, String body) {
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
      socket.setSoTimeout(3_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      return new String(answer.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
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
    void a_isServedByOurRouteAlone(
        ImagesApi api, WireMockServer wireMock, SessionProbe_TestCaseImages images) {
      PORTS.add(wireMock.port());
      FINISHED.add(api);

      assertEquals("HTTP/1.1 200", update(api, images.logo().id()));
      assertEquals(List.of(), wireMock.getStubMappings());
    }

    @Test
    void b_comesLateToTheAccountOfAnotherTest(SessionProbe_TestCaseImages images) {
      assertEquals("HTTP/1.1 403", update(FINISHED.get(0), images.logo().id()));
    }

    @Test
    void c_listensOnTheLoopbackAddressAlone(ImagesApi api) throws IOException {
      for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress address : Collections.list(network.getInetAddresses())) {
          boolean ours = address.getHostAddress().equals("127.0.0.1");
          assertEquals(ours, listens(address.getHostAddress(), api.baseUrl().getPort()));
        }
      }
    }

    @Test
    void d_leavesALateReplyPending(ImagesApi api, SessionProbe_TestCaseImages images) {
      FINISHED.clear();
      images.logo().onUpdate().fails(Failure.lateReply(Duration.ofMinutes(10)));

      assertThrows(UncheckedIOException.class, () -> update(api, images.logo().id()));
    }
  }

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class UsersFilesTestCase {
    /** WireMock answers with a file of this name, where nothing else answers. */
    @Test
    void areNotServed(ImagesApi api) {
      URI file = api.baseUrl().resolve("/trap.json");
      assertEquals("HTTP/1.1 404", send("GET", file, api.apiToken(), ""));
    }
  }

  @ImagesApiTest
  static class UnassignedTestCase {
    @Test
    void sendsTwoRequestsToNoAccount(ImagesApi api) {
      PORTS.add(api.baseUrl().getPort());
      sendToNoAccount(api, "a-test");
      sendToNoAccount(api, "a-test");
    }
  }

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class LenientTestCase {
    @Test
    void sendsARequestToNoAccount(ImagesApi api) {
      sendToNoAccount(api, "a-lenient-test");
    }
  }

  @ImagesApiTest
  static class NoTestIsRunningTestCase {
    @BeforeAll
    static void sendsARequestToNoAccount(ImagesApi api) {
      sendToNoAccount(api, "a-class");
    }

    @Test
    void test() {}
  }

  private static void sendToNoAccount(ImagesApi api, String path) {
    URI uri = api.baseUrl().resolve("/" + path);
    assertEquals("HTTP/1.1 403", send("PATCH", uri, api.unknownToken(), "{}"));
  }
}
