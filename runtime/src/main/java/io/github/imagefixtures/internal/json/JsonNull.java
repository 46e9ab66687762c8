package io.github.imagefixtures.internal.json;

import org.jspecify.annotations.Nullable;

/** The JSON null. */
public enum JsonNull implements JsonValue {
  /** The only one. */
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
