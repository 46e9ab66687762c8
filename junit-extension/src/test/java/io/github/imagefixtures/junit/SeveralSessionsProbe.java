package io.github.imagefixtures.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A JVM of its own: runs several sessions of JUnit's, and prints what they did. */
final class SeveralSessionsProbe {
  /** An application that was configured once, before the first session. */
  private static final AtomicReference<Application> APPLICATION = new AtomicReference<>();

  private SeveralSessionsProbe() {}

  public static void main(String[] args) throws InterruptedException {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    try {
      int before = group.activeCount();
      ImagesApi api = ImagesApiExtension.account("photos");
      print("threads outside a session: " + (group.activeCount() - before));
      APPLICATION.set(new Application(api.imagesUrl(), api.apiToken()));
      print("port: " + api.baseUrl().getPort());
    } catch (IllegalStateException e) {
      print(e.getMessage());
    }
    run();
    print("between: " + APPLICATION.get());
    run();
    LauncherSession first = LauncherFactory.openSession();
    try (LauncherSession second = LauncherFactory.openSession()) {
      run(first);
      run(second);
      first.close();
      run(second);
    }
    print("end");
  }

  private static void run() {
    try (LauncherSession session = LauncherFactory.openSession()) {
      run(session);
    }
  }

  private static void run(LauncherSession session) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    session
        .getLauncher()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(TestCase.class), selectClass(OtherTestCase.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build(),
            summary);
    print("succeeded: " + summary.getSummary().getTestsSucceededCount());
    summary.getSummary().getFailures().forEach(f -> print(f.getException().getMessage()));
  }

  private static void print(String line) {
    System.out.println(line);
  }

  /** Has one URL and one token as long as the JVM. */
  private record Application(URI images, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    int update(String id) throws IOException {
      try {
        return HTTP.send(
                HttpRequest.newBuilder(images.resolve(id))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method("PATCH", BodyPublishers.ofString("{}"))
                    .build(),
                BodyHandlers.discarding())
            .statusCode();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public String toString() {
      try {
        return "" + update("any");
      } catch (IOException e) {
        return "no connection";
      }
    }
  }

  @ImagesApiTest(account = "photos")
  @ImageFixture(name = "logo")
  static class TestCase {
    @Test
    void isServedWithWhatAnEarlierSessionHad(SeveralSessionsProbe_TestCaseImages images)
        throws IOException {
      assertEquals(200, APPLICATION.get().update(images.logo().id()));
    }

    @Test
    void getsALateReply(SeveralSessionsProbe_TestCaseImages images) {
      images.logo().onUpdate().fails(Failure.lateReply(Duration.ofMillis(1)));

      assertThrows(IOException.class, () -> APPLICATION.get().update(images.logo().id()));
    }
  }

  @ImagesApiTest
  static class OtherTestCase {
    @Test
    void needsTheServer(ImagesApi api) {}
  }
}
