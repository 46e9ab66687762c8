package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.AbstractAotProcessor.Settings;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.test.context.aot.TestAotProcessor;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Tests the ahead-of-time processing of Spring tests, in a JVM of its own as in a build. */
class SpringAotTest {

  @Test
  void processingReadsThePropertiesAndEnds(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SpringAotTest.class.getName(),
                classes(folder.resolve("classes")).toString(),
                folder.resolve("generated").toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();

    assertThat(
        Files.readString(output),
        containsString("base-url: http://127.0.0.1/, account-id: imagefixtures.account-id"));
    assertThat(ended, is(true));
    assertThat(process.exitValue(), is(0));
  }

  /** Copies the class file of the only test class that is processed. */
  private static Path classes(Path folder) throws IOException {
    String file = TestCase.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve(file);
    Files.createDirectories(copy.getParent());
    try (InputStream in = TestCase.class.getClassLoader().getResourceAsStream(file)) {
      Files.copy(Objects.requireNonNull(in), copy);
    }
    return folder;
  }

  /** Processes the test classes of a folder. Like Spring's own main methods, it does not exit. */
  public static void main(String[] args) {
    Path generated = Path.of(args[1]);
    Settings settings =
        Settings.builder()
            .sourceOutput(generated)
            .resourceOutput(generated)
            .classOutput(generated)
            .groupId("test")
            .artifactId("test")
            .build();
    new TestAotProcessor(Set.of(Path.of(args[0])), settings) {}.process();
  }

  @SpringJUnitConfig(TestCase.Application.class)
  @ImagesApiTest(account = "spring aot")
  static class TestCase {
    @Configuration
    @Conditional(ReadsProperties.class)
    static class Application {}

    @Test
    void test() {}
  }

  /** Spring evaluates conditions while it processes a context. */
  static class ReadsProperties implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      System.out.println(
          context
              .getEnvironment()
              .resolvePlaceholders(
                  "base-url: ${imagefixtures.base-url}, account-id: ${imagefixtures.account-id}"));
      return true;
    }
  }
}
