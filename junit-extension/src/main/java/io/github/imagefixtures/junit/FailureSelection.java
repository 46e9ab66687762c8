package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The failures that are named, by name or by kind. */
record FailureSelection(List<Failure> failures) {

  /**
   * Selects.
   *
   * @throws ExtensionConfigurationException if a name is no failure's and no kind's, or if nothing
   *     is left
   */
  static FailureSelection of(EachFailure each, Method method) {
    Set<String> known = new TreeSet<>();
    Failure.all().forEach(failure -> known.addAll(names(failure)));
    Set<String> included = checked(each.include(), known, method);
    Set<String> excluded = checked(each.exclude(), known, method);
    List<Failure> selected =
        Failure.all().stream()
            .filter(failure -> included.isEmpty() || isNamed(failure, included))
            .filter(failure -> !isNamed(failure, excluded))
            .toList();
    if (selected.isEmpty()) {
      throw new ExtensionConfigurationException(Hints.noFailureLeft(method));
    }
    return new FailureSelection(selected);
  }

  private static Set<String> checked(String[] names, Set<String> known, Method method) {
    Set<String> set = new TreeSet<>(Arrays.asList(names));
    for (String name : set) {
      if (!known.contains(name)) {
        throw new ExtensionConfigurationException(Hints.unknownFailure(name, known, method));
      }
    }
    return set;
  }

  private static boolean isNamed(Failure failure, Set<String> names) {
    return names(failure).stream().anyMatch(names::contains);
  }

  private static List<String> names(Failure failure) {
    FailureKind kind = failure.kind();
    return List.of(failure.name(), kind.name());
  }
}
