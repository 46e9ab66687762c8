package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests the end of a JUnit session, in a separate JVM without other sessions. */
@TestInstance(Lifecycle.PER_CLASS)
class SessionTest {
  /** Responds to all requests if WireMock reads it. */
  private static final String CATCH_ALL_MAPPING =
      "{\"request\":{\"urlPattern\":\".*\"},\"response\":{\"status\":418}}";

  private Path temporary;
  private List<String> output;
  private String log;

  @BeforeAll
  void runASession(@TempDir Path home) throws IOException, InterruptedException {
    temporary = Files.createDirectories(home.resolve("tmp"));
    for (String folder : List.of("mappings", "__files")) {
      Path directory = Files.createDirectories(home.resolve("src/test/resources").resolve(folder));
      Files.writeString(directory.resolve("user-file.json"), CATCH_ALL_MAPPING);
    }
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:-UsePerfData",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                SessionProbe.class.getName())
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    output = Files.readAllLines(out);
    log = Files.readString(err);
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((left, right) -> left + File.pathSeparator + right)
        .orElseThrow();
  }

  /** The probe also tests that the server listens only on 127.0.0.1 and reads no user files. */
  @Test
  void sessionEndStopsAllThreadsAndClosesThePort() {
    assertThat(log, output, hasItems("tests: 7", "ports: 1"));
    assertThat(log, output, hasSize(3));
  }

  @Test
  void sessionEndLeavesNoTemporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      assertThat(files.toList(), empty());
    }
  }

  @Test
  void unassignedRequestsFailTheOnlyRunningStrictTest() {
    String line = "|  PATCH /a-test {} (neither its path nor its credentials name an account)";
    assertThat(
        log,
        output,
        hasItem(
            "failure: 2 unassigned requests arrived while only"
                + " SessionProbe.UnassignedTestCase.sendsTwoUnassignedRequests was running:"
                + line.repeat(2)
                + "|Configure the application with the base URL, account id and credentials of the"
                + " test's ImagesApi."));
  }

  @Test
  void otherUnassignedRequestsAreLoggedOnceWhenTheSessionEnds() {
    assertThat(
        log,
        containsString(
            "2 unassigned requests arrived during this session and failed no test:\n"
                + "  PATCH /client/v4/accounts/"));
    assertThat(
        log,
        containsString(
            " (after the account of SessionProbe.TestCase.a_serverHasNoStubMappings was closed)\n"
                + "  PATCH /a-class {} (neither"));
    assertThat(log.split("unassigned request", -1), arrayWithSize(2));
    assertThat(log, not(containsString("/a-lenient-test")));
  }
}
