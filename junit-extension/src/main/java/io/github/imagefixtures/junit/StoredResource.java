package io.github.imagefixtures.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What JUnit closes with the store that contains it. JUnit 5.12 closes no other {@code
 * AutoCloseable}.
 */
@SuppressWarnings("deprecation")
interface StoredResource extends AutoCloseable, ExtensionContext.Store.CloseableResource {
  @Override
  void close();
}
