package io.github.imagefixtures.messages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

class GoldenFilesTest {
  private static final List<Class<?>> TESTS =
      List.of(
          VerificationMessagesTest.class,
          UnexpectedRequestMessagesTest.class,
          TrafficTest.class,
          FaultyMatchersTest.class);

  @Test
  @DisabledIfSystemProperty(
      named = "golden.accept",
      matches = "true",
      disabledReason = "the files are being written")
  void eachGoldenFileBelongsToOneTest() throws IOException {
    Set<String> expected =
        TESTS.stream()
            .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
            .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Golden.class))
            .map(Method::getName)
            .map(name -> name + ".txt")
            .collect(Collectors.toCollection(TreeSet::new));

    try (Stream<Path> files = Files.list(Golden.DIRECTORY)) {
      Set<String> found =
          files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
      assertThat(found, is(expected));
    }
  }
}
