package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The sets of images that are declared for one test class, by the type that declares them. Computed
 * once for each class.
 */
final class DeclaredSets {
  private static final Namespace NAMESPACE = Namespace.create(DeclaredSets.class);

  private final Map<Class<?>, GeneratedSet> byDeclarer;

  private DeclaredSets(Map<Class<?>, GeneratedSet> byDeclarer) {
    this.byDeclarer = byDeclarer;
  }

  /**
   * The sets for the class of a test.
   *
   * @throws ExtensionConfigurationException if the processor has not written one of them
   */
  static DeclaredSets of(ExtensionContext context) {
    List<Class<?>> classes = new ArrayList<>(context.getEnclosingTestClasses());
    classes.add(context.getRequiredTestClass());
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(classes, DeclaredSets::ofClasses, DeclaredSets.class);
  }

  private static DeclaredSets ofClasses(List<Class<?>> classes) {
    Map<Class<?>, GeneratedSet> sets = new LinkedHashMap<>();
    for (Class<?> declarer : Declarers.of(classes)) {
      sets.put(declarer, load(declarer));
    }
    return new DeclaredSets(sets);
  }

  private static GeneratedSet load(Class<?> declarer) {
    String name = GeneratedSet.nameFor(declarer);
    return ReflectionSupport.tryToLoadClass(name, declarer.getClassLoader())
        .toOptional()
        .flatMap(GeneratedSet::in)
        .orElseThrow(() -> new ExtensionConfigurationException(Hints.missingSet(declarer, name)));
  }

  /**
   * Declares all images in an account: gives them by the classes of their sets.
   *
   * @throws ExtensionConfigurationException if two of them cannot stand side by side
   */
  Map<Class<?>, Object> declareOn(ImagesApi api) {
    Map<Class<?>, Object> declared = new HashMap<>();
    for (Map.Entry<Class<?>, GeneratedSet> entry : byDeclarer.entrySet()) {
      try {
        declared.put(entry.getValue().type(), entry.getValue().on(api));
      } catch (IllegalStateException e) {
        throw new ExtensionConfigurationException(
            Hints.imagesThatClash(entry.getKey(), byDeclarer.keySet(), e.getMessage()), e);
      }
    }
    return declared;
  }

  Collection<GeneratedSet> sets() {
    return byDeclarer.values();
  }
}
