package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The one server of JUnit's session: JUnit closes it with the session's store. */
final class SharedServer {
  private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

  private SharedServer() {}

  static ImagesServer of(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .getOrComputeIfAbsent(ImagesServer.class, key -> ImagesServer.start(), ImagesServer.class);
  }
}
