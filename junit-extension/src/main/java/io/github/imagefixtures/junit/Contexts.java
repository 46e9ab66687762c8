package io.github.imagefixtures.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Finds its way in JUnit's tree of contexts. */
final class Contexts {
  private Contexts() {}

  /** The context of the top-level class that a test belongs to. */
  static ExtensionContext outermostClass(ExtensionContext context) {
    ExtensionContext outermost = context;
    for (Optional<ExtensionContext> parent = context.getParent();
        parent.filter(p -> p.getTestClass().isPresent()).isPresent();
        parent = outermost.getParent()) {
      outermost = parent.get();
    }
    return outermost;
  }
}
