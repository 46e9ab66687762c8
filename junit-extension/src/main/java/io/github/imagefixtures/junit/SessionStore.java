package io.github.imagefixtures.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The store that JUnit closes at the end of a session. */
final class SessionStore {
  private static final boolean HAS_SCOPES = hasScopes();

  private SessionStore() {}

  private static boolean hasScopes() {
    try {
      Class.forName(ExtensionContext.class.getName() + "$StoreScope");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Returns the store of the session; before JUnit 5.13, of the execution of one test plan. */
  static Store of(ExtensionContext context, Namespace namespace) {
    return HAS_SCOPES ? Scoped.store(context, namespace) : context.getRoot().getStore(namespace);
  }

  /** A class of its own, since JUnit 5.12 cannot load it. */
  private static final class Scoped {
    static Store store(ExtensionContext context, Namespace namespace) {
      return context.getStore(StoreScope.LAUNCHER_SESSION, namespace);
    }
  }
}
