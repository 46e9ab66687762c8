package io.github.imagefixtures.junit;

import io.github.imagefixtures.StrayRequest;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One top-level test class, from its first use of a server until JUnit closes its store. */
final class ClassRun implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(ClassRun.class);

  private final ClassRuns runs;
  private final String testClass;
  private final boolean strict;
  private final int straysBefore;
  private boolean alone = true;

  ClassRun(ClassRuns runs, String testClass, boolean strict, int straysBefore) {
    this.runs = runs;
    this.testClass = testClass;
    this.strict = strict;
    this.straysBefore = straysBefore;
  }

  /** Sees to it that the class of a test counts as running on a server. */
  static void isOn(TestServer server, Settings settings, ExtensionContext context) {
    ExtensionContext outermost = Contexts.outermostClass(context);
    outermost
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            server,
            s -> s.runs().begin(TestNames.of(outermost), settings.strict(context)),
            ClassRun.class);
  }

  /** Called with the lock of its runs held. */
  void haveCompany() {
    alone = false;
  }

  /** Called with the lock of its runs held. */
  boolean wasAlone() {
    return alone;
  }

  int straysBefore() {
    return straysBefore;
  }

  /**
   * The class ends.
   *
   * @throws AssertionError if it was alone, is strict, and asked for what belongs to no account
   */
  @Override
  public void close() {
    List<StrayRequest> strays = runs.end(this);
    if (strict && !strays.isEmpty()) {
      throw new AssertionError(Hints.strays(testClass, strays));
    }
  }
}
