package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.ImagesServer;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In JVMs of their own, since a JVM has one server. */
class SeveralSessionsTest {
  @TempDir Path directory;

  /** The JVM ends by itself: no thread keeps it. */
  @Test
  void anApplicationThatWasConfiguredInTheFirstSessionIsServedInTheLast() throws Exception {
    int port = freePort();

    assertThat(
        output("-Dimagefixtures.port=" + port),
        contains(
            "threads outside a session: 0",
            "port: " + port,
            "succeeded: 3",
            "between: no connection",
            "succeeded: 3",
            "succeeded: 3",
            "succeeded: 3",
            "succeeded: 3",
            "end"));
  }

  /** A port that the operating system gives to no client and no server of another test. */
  private static int freePort() throws IOException {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      try (ServerSocket free = new ServerSocket(port)) {
        return free.getLocalPort();
      } catch (BindException e) {
        // Another program uses it.
      }
    }
  }

  @Test
  void aTakenPortIsTheSameSentenceForEachTest() throws Exception {
    try (ImagesServer other = ImagesServer.start()) {
      List<String> lines = output("-Dimagefixtures.port=" + other.port());

      List<String> failures = lines.stream().filter(line -> line.contains("Address")).toList();
      assertThat(failures, not(empty()));
      assertThat(
          failures,
          everyItem(
              startsWith(
                  "The server of Image Fixtures cannot listen on 127.0.0.1:%s: Address"
                      .formatted(other.port()))));
      assertThat(lines.get(lines.size() - 1), is("end"));
    }
  }

  private List<String> output(String option) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                SeveralSessionsProbe.class.getName())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("The JVM does not end.");
    }
    return Files.readAllLines(output);
  }
}
