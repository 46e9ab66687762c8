package io.github.imagefixtures.processor;

/** What the generated code takes a value of {@code meta} for. */
sealed interface MetaType {

  /** A string, a number or a boolean. */
  record Scalar(Class<?> type) implements MetaType {}

  /** A list whose items are of one type; {@code Object} when they are not. */
  record Items(Class<?> type) implements MetaType {}

  /** An object whose keys have types of their own, in nested types of this name. */
  record Nested(String typeName, MetaObject object) implements MetaType {}

  /** An object whose keys have no types of their own. */
  record AnyObject() implements MetaType {}

  /** JSON's null, of which no type can be told. */
  record Unknown() implements MetaType {}
}
