package io.github.imagefixtures.internal.json;

/**
 * A JSON string.
 *
 * @param value the characters it stands for, without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {

  /**
   * Takes the string as it is.
   *
   * @throws IllegalArgumentException if it holds a lone surrogate, which UTF-8 cannot carry
   */
  public JsonString {
    Surrogates.refuseLone(value);
  }

  @Override
  public String toJava() {
    return value;
  }

  @Override
  public String kind() {
    return "a string";
  }

  @Override
  public String toString() {
    return JsonWriter.write(this);
  }
}
