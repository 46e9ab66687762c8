package io.github.imagefixtures.internal.json;

/**
 * A JSON boolean.
 *
 * @param value the value
 */
public record JsonBoolean(boolean value) implements JsonValue {

  @Override
  public Boolean toJava() {
    return value;
  }

  @Override
  public String toString() {
    return Boolean.toString(value);
  }
}
