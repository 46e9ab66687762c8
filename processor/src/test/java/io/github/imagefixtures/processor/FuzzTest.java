package io.github.imagefixtures.processor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Feeds the processor with declarations that nobody would think of. The seed stands in each
 * failure's message; run with {@code -Dfuzz.seed=…} to see it again.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final int TYPES = 60;
  private static final int DECLARATIONS_PER_TYPE = 20;

  private final RandomDeclarations declarations = new RandomDeclarations(SEED);

  @TempDir Path directory;

  @Test
  void whatIsValidCompilesLoadsAndAnswersAnUpdate() throws Exception {
    System.out.println("FuzzTest: -Dfuzz.seed=" + SEED);
    Compilation compilation = Compilation.in(directory);
    for (int type = 0; type < TYPES; type++) {
      compilation.source(
          "Type" + type + ".java",
          "import io.github.imagefixtures.*;\n"
              + IntStream.range(0, DECLARATIONS_PER_TYPE)
                  .mapToObj(declarations::valid)
                  .collect(Collectors.joining("\n"))
              + "\nclass Type"
              + type
              + " {}\n");
    }

    Compiled compiled = compilation.compile();

    assertThat("seed " + SEED + "\n" + compiled.report(), compiled.succeeded(), is(true));
    int answered = 0;
    try (URLClassLoader loader = compiled.loader();
        ImagesServer server = ImagesServer.start()) {
      for (int type = 0; type < TYPES; type++) {
        Class<?> set = loader.loadClass("Type" + type + "Images");
        answered += answered(server.newAccount(), set);
      }
    }
    assertThat(answered, is(TYPES * DECLARATIONS_PER_TYPE));
  }

  private static int answered(ImagesApi api, Class<?> set) throws Exception {
    Method on = set.getDeclaredMethod("on", ImagesApi.class);
    on.setAccessible(true);
    Object images = on.invoke(null, api);
    int answered = 0;
    for (Method accessor : set.getDeclaredMethods()) {
      if (ImageStub.class.isAssignableFrom(accessor.getReturnType())) {
        accessor.setAccessible(true);
        ImageStub<?, ?> stub = (ImageStub<?, ?>) accessor.invoke(images);
        assertThat("seed " + SEED + ", " + stub, Client.update(api, stub.id(), "{}"), is(200));
        readEverything(stub.current().meta());
        answered++;
      }
    }
    return answered;
  }

  /** Each getter gives what was declared; a wrong type would throw. */
  private static void readEverything(Object meta) throws Exception {
    for (Method getter : meta.getClass().getDeclaredMethods()) {
      if (!getter.isSynthetic() && getter.getParameterCount() == 0) {
        Object value = getter.invoke(meta);
        if (value != null && value.getClass().getName().startsWith("Type")) {
          readEverything(value);
        }
      }
    }
  }

  @Test
  void whatIsWrongIsReportedAndNothingIsThrown() {
    Compilation compilation = Compilation.in(directory).options("-Xmaxerrs", "0");
    int types = TYPES * DECLARATIONS_PER_TYPE;
    for (int type = 0; type < types; type++) {
      compilation.source(
          "Type" + type + ".java",
          "import io.github.imagefixtures.*;\n"
              + declarations.wrong()
              + " class Type"
              + type
              + " {}\n");
    }

    Compiled compiled = compilation.compile();

    assertThat("seed " + SEED, compiled.report(), not(containsString("IMG999")));
    long reported =
        compiled.diagnostics().stream()
            .filter(diagnostic -> diagnostic.toString().contains("[IMG"))
            .map(diagnostic -> diagnostic.getSource().getName())
            .distinct()
            .count();
    assertThat(
        "seed " + SEED + ", types with a mistake that was reported", reported, is((long) types));
  }
}
