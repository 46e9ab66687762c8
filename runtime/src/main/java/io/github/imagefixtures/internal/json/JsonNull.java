package io.github.imagefixtures.internal.json;

import org.jspecify.annotations.Nullable;

/** JSON null. */
public enum JsonNull implements JsonValue {
  /** The only instance. */
  INSTANCE;

  @Override
  public @Nullable Object toJava() {
    return null;
  }

  @Override
  public String toString() {
    return "null";
  }
}
