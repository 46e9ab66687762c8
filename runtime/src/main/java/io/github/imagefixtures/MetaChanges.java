package io.github.imagefixtures;

import org.jspecify.annotations.Nullable;

/**
 * What {@code meta} holds in an answer beside what the update asked for; generated subclasses add
 * one method for each declared key.
 */
public class MetaChanges {
  /** Collects the keys; for generated code. */
  protected final ChangedKeys keys;

  /** Collects into these keys; for generated code. */
  protected MetaChanges(ChangedKeys keys) {
    this.keys = keys;
  }

  /** Gives the form that has no declared keys; for generated code. */
  public static MetaChanges untyped(ChangedKeys keys) {
    return new MetaChanges(keys);
  }

  /**
   * Sets a key that was not declared.
   *
   * @param value what JSON can hold: a string, a number, a boolean, null, a list or a map of these
   * @throws IllegalArgumentException if it is anything else
   */
  public final void set(String key, @Nullable Object value) {
    keys.set(key, value);
  }
}
