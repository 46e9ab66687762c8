package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Selects failures, by name or by kind. */
final class FailureSelection {
  private final Set<String> included;
  private final Set<String> excluded;

  /**
   * A selection.
   *
   * @param included names of failures and of kinds; all when empty
   * @param excluded names of failures and of kinds
   * @param where where they are named, for messages
   * @throws ExtensionConfigurationException if a name is no failure's and no kind's
   */
  FailureSelection(Collection<String> included, Collection<String> excluded, String where) {
    Set<String> known = new TreeSet<>();
    Failure.all().forEach(failure -> known.addAll(names(failure)));
    this.included = checked(included, known, where);
    this.excluded = checked(excluded, known, where);
  }

  private static Set<String> checked(Collection<String> names, Set<String> known, String where) {
    for (String name : names) {
      if (!known.contains(name)) {
        throw new ExtensionConfigurationException(ErrorMessages.unknownFailure(name, known, where));
      }
    }
    return Set.copyOf(names);
  }

  boolean contains(Failure failure) {
    return (included.isEmpty() || names(failure).stream().anyMatch(included::contains))
        && names(failure).stream().noneMatch(excluded::contains);
  }

  private static List<String> names(Failure failure) {
    return List.of(failure.name(), failure.kind().name());
  }
}
