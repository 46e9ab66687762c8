package io.github.imagefixtures.junit;

import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What an extension was told, by its annotation or by its builder. Immutable.
 *
 * @param account the name of the account that the tests share; empty where each has its own
 * @param ownServer whether the class has a server to itself
 */
record Settings(Strictness strictness, Optional<String> account, boolean ownServer) {
  private static final Namespace NAMESPACE = Namespace.create(Settings.class);
  static final Settings DEFAULT = new Settings(Strictness.DEFAULT, Optional.empty(), false);

  /**
   * What the annotation nearest to a test says: on its class, or on an enclosing one. Looked for
   * once for each class.
   *
   * @throws ExtensionConfigurationException if that cannot be
   */
  static Settings annotated(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getRequiredTestClass(), type -> nearest(type, context), Settings.class);
  }

  private static Settings nearest(Class<?> testClass, ExtensionContext context) {
    Settings settings =
        AnnotationSupport.findAnnotation(
                testClass, ImagesApiTest.class, context.getEnclosingTestClasses())
            .map(Settings::of)
            .orElse(DEFAULT);
    if (settings.ownServer && settings.account.isPresent()) {
      throw new ExtensionConfigurationException(
          Hints.accountOnOwnServer(testClass, settings.account.get()));
    }
    return settings;
  }

  static Settings of(ImagesApiTest annotation) {
    return new Settings(
        annotation.strictness(),
        Optional.of(annotation.account()).filter(name -> !name.isBlank()),
        annotation.ownServer());
  }

  Settings withStrictness(Strictness chosen) {
    return new Settings(chosen, account, ownServer);
  }

  Settings withAccount(String name) {
    return new Settings(strictness, Optional.of(name), ownServer);
  }

  Settings withOwnServer() {
    return new Settings(strictness, account, true);
  }

  boolean strict(ExtensionContext context) {
    Strictness decided =
        strictness == Strictness.DEFAULT ? Configuration.strictness(context) : strictness;
    return decided == Strictness.STRICT;
  }
}
