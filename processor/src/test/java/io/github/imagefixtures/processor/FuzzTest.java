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
 * Runs the processor on random declarations. Each failure shows the seed. To repeat a run, use
 * {@code -Dfuzz.seed=…}.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final int TYPES = 60;
  private static final int DECLARATIONS_PER_TYPE = 20;

  private final RandomDeclarations declarations = new RandomDeclarations(SEED);

  @TempDir Path directory;

  @Test
  void validDeclarationsCompileAndTheirImagesCanBeUpdated() throws Exception {
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
    int updated = 0;
    try (URLClassLoader loader = compiled.loader();
        ImagesServer server = ImagesServer.start()) {
      for (int type = 0; type < TYPES; type++) {
        Class<?> imagesClass = loader.loadClass("Type" + type + "Images");
        updated += updateAll(server.newAccount(), imagesClass);
      }
    }
    assertThat(updated, is(TYPES * DECLARATIONS_PER_TYPE));
  }

  private static int updateAll(ImagesApi api, Class<?> imagesClass) throws Exception {
    Method on = imagesClass.getDeclaredMethod("on", ImagesApi.class);
    on.setAccessible(true);
    Object images = on.invoke(null, api);
    int updated = 0;
    for (Method accessor : imagesClass.getDeclaredMethods()) {
      if (ImageStub.class.isAssignableFrom(accessor.getReturnType())) {
        accessor.setAccessible(true);
        ImageStub<?, ?> stub = (ImageStub<?, ?>) accessor.invoke(images);
        assertThat(
            "seed " + SEED + ", " + stub, UpdateClient.update(api, stub.id(), "{}"), is(200));
        readAll(stub.current().meta());
        updated++;
      }
    }
    return updated;
  }

  /** Calls each getter, which throws if the value does not have the declared type. */
  private static void readAll(Object meta) throws Exception {
    for (Method getter : meta.getClass().getDeclaredMethods()) {
      if (!getter.isSynthetic() && getter.getParameterCount() == 0) {
        Object value = getter.invoke(meta);
        if (value != null && value.getClass().getName().startsWith("Type")) {
          readAll(value);
        }
      }
    }
  }

  @Test
  void invalidDeclarationsAreReportedWithoutAnInternalError() {
    Compilation compilation = Compilation.in(directory).options("-Xmaxerrs", "0");
    int types = TYPES * DECLARATIONS_PER_TYPE;
    for (int type = 0; type < types; type++) {
      compilation.source(
          "Type" + type + ".java",
          "import io.github.imagefixtures.*;\n"
              + declarations.invalid()
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
    assertThat("seed " + SEED + ", types with a reported error", reported, is((long) types));
  }
}
