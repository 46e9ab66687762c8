package io.github.imagefixtures.junit;

import io.github.imagefixtures.StrayRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The test classes that use a server at the moment: what comes to no account while one runs alone
 * can only be that one's. Thread-safe.
 */
final class ClassRuns {
  private final Supplier<List<StrayRequest>> strays;
  private final Set<ClassRun> running = new HashSet<>();
  private final List<StrayRequest> blamed = new ArrayList<>();

  ClassRuns(Supplier<List<StrayRequest>> strays) {
    this.strays = strays;
  }

  /** A class begins; from now on neither it nor any that runs beside it is alone. */
  synchronized ClassRun begin(String testClass, boolean strict) {
    ClassRun run = new ClassRun(this, testClass, strict, strays.get().size());
    running.add(run);
    if (running.size() > 1) {
      running.forEach(ClassRun::haveCompany);
    }
    return run;
  }

  /** A class ends: gives what came to no account while it ran, if it was alone. */
  synchronized List<StrayRequest> end(ClassRun run) {
    running.remove(run);
    List<StrayRequest> all = strays.get();
    List<StrayRequest> own =
        run.wasAlone()
            ? all.subList(run.straysBefore(), all.size()).stream()
                .filter(stray -> stray.finished().isEmpty() && !stray.isForeign())
                .toList()
            : List.of();
    blamed.addAll(own);
    return own;
  }

  /** What came to no account and was blamed on no class. */
  synchronized List<StrayRequest> leftOver() {
    List<StrayRequest> left = new ArrayList<>(strays.get());
    left.removeAll(blamed);
    return left;
  }
}
