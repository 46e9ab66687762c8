package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.ImagesApi;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The configuration parameter {@code imagefixtures.intercept}. */
class InterceptionListenerTest {
  private static final String CANNOT =
      "Image Fixtures cannot intercept the requests for https://api.cloudflare.com: ";

  @Test
  void theParameterInterceptsUntilTheEndOfTheSessionOrFailsTheTests(@TempDir Path home)
      throws Exception {
    Path temporary = Files.createDirectory(home.resolve("tmp"));
    Path noJdk = Files.createDirectory(home.resolve("no-jdk"));
    String noKeytool = CANNOT + "the JDK has no keytool in " + noJdk.resolve("bin") + ".";
    String invalid =
        "The configuration parameter imagefixtures.intercept must be true or false, but was";

    assertThat(
        runProbe(home, temporary, noJdk),
        contains(
            // The first line is of a test without the extension.
            "without keytool: " + noKeytool,
            "without keytool: " + noKeytool,
            "without keytool: 0 passed",
            "invalid: " + invalid + " \"yes\".",
            "invalid: " + invalid + " \"yes\".",
            "invalid: 0 passed",
            "off: 1 passed",
            "first: 2 passed",
            "second: 2 passed",
            "restored: true"));
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.toList(), is(List.of()));
    }
  }

  private static List<String> runProbe(Path home, Path temporary, Path noJdk) throws Exception {
    Path out = home.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:-UsePerfData",
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(entry -> Path.of(entry).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator)),
                InterceptionProbe.class.getName(),
                noJdk.toString())
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(home.resolve("err").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return Files.readAllLines(out);
  }

  @Test
  void aLauncherWithoutTheListenerFailsTheTests() {
    EngineExecutionResults results =
        TestCaseRunner.builder(TestCase.class)
            .configurationParameter("imagefixtures.intercept", "true")
            .execute();

    assertThat(
        TestCaseRunner.failureMessages(results),
        contains(
            CANNOT
                + "nothing has begun to intercept them. If your build deactivates listeners of"
                + " JUnit's launcher, activate InterceptionListener."));
  }

  @ImagesApiTest
  static class TestCase {
    @Test
    void test(ImagesApi api) {}
  }
}
