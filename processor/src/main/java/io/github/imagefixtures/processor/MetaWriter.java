package io.github.imagefixtures.processor;

import java.util.List;
import java.util.Map;

/** Writes the view of {@code meta}: one method for each key, which gives its current value. */
final class MetaWriter {
  private final JavaSource source;

  MetaWriter(JavaSource source) {
    this.source = source;
  }

  void write(String name, MetaObject object, String javadoc) {
    NestedTypes.open(source, name, Types.META, Types.META_VALUES, "values", javadoc);
    for (MetaKey key : object.keys()) {
      source
          .blank()
          .javadoc(
              Javadoc.name(key.key())
                  + ", declared as "
                  + Javadoc.code(JsonText.of(key.declared(), Integer.MAX_VALUE))
                  + ".")
          .open("public " + type(key.type()) + " " + key.method() + "()")
          .line("return values." + read(key) + ";")
          .close();
    }
    for (MetaKey key : object.keys()) {
      if (key.type() instanceof MetaType.Nested nested) {
        write(nested.typeName(), nested.object(), "What " + Javadoc.name(key.key()) + " holds.");
      }
    }
    source.close();
  }

  private String type(MetaType type) {
    return type instanceof MetaType.Nested nested ? nested.typeName() : type(source, type);
  }

  /** The type of a value as it is read; objects of whatever keys are maps. */
  static String type(JavaSource source, MetaType type) {
    if (type instanceof MetaType.Scalar scalar) {
      return source.type(scalar.type());
    } else if (type instanceof MetaType.Items items) {
      return source.type(List.class) + "<" + source.type(items.type()) + ">";
    } else if (type instanceof MetaType.Unknown) {
      return source.type(Object.class);
    }
    return source.type(Map.class)
        + "<"
        + source.type(String.class)
        + ", "
        + source.type(Object.class)
        + ">";
  }

  private String read(MetaKey key) {
    String name = Literal.string(key.key());
    if (key.type() instanceof MetaType.Scalar scalar) {
      return "get" + scalar.type().getSimpleName() + "(" + name + ")";
    } else if (key.type() instanceof MetaType.Items items) {
      return "getList(" + name + ", " + source.type(items.type()) + ".class)";
    } else if (key.type() instanceof MetaType.Nested nested) {
      return "getView(" + name + ", " + nested.typeName() + "::new)";
    } else if (key.type() instanceof MetaType.AnyObject) {
      return "getMap(" + name + ")";
    }
    return "getObject(" + name + ")";
  }
}
