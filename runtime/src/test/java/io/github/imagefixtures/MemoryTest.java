package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large requests in a separate JVM with a small heap. */
class MemoryTest {
  @TempDir Path directory;

  @Test
  void uploadsOf500MegabytesFitInto256() throws IOException, InterruptedException {
    assertThat(output("uploads", 256), is("uploads passed\n"));
  }

  @Test
  void updatesOf400MegabytesFitInto512() throws IOException, InterruptedException {
    assertThat(output("updates", 512), is("updates passed, 40 recorded\n"));
  }

  private String output(String scenario, int megabytes) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryProbe.class.getName(),
                scenario)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return Files.readString(output);
  }
}
