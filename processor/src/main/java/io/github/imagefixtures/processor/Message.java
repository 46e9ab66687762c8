package io.github.imagefixtures.processor;

import javax.tools.Diagnostic;

/** The messages of the processor, each with an id that never changes. */
enum Message {
  NAME_INVALID("IMG101", "is not a Java identifier, which the accessor %s() would have to be"),
  NAME_KEYWORD("IMG102", "is a keyword of Java, so no accessor can be called %s()"),
  NAME_DUPLICATE("IMG103", "names two images of %s; each needs a name of its own"),
  NAME_TOO_LONG("IMG104", "is too long: the class file of %s would have a name over 255 bytes"),

  IMAGES_CLASS_FULL(
      "IMG105",
      "%s has no room for it and those after it: a class file holds some %s nested types, and the"
          + " %s images need %s (one each, two more for meta, two more for each object in it); let"
          + " other types declare some of them"),

  ID_INVALID("IMG201", "%s"),
  ID_DUPLICATE(
      "IMG202", "is also the id of \"%s\"; give each image an id of its own, or leave it out"),
  CUSTOM_ID_PRIVATE(
      "IMG203",
      "is true, but \"%s\" is a custom id, and an image with a custom id cannot be private: make"
          + " the id a UUID or leave it out, or drop requireSignedURLs"),

  META_NOT_JSON("IMG301", "is not JSON, at line %s, column %s of the text: %s"),
  META_NOT_OBJECT("IMG302", "is %s; it has to be a JSON object, such as {\"owner\": \"brand\"}"),
  META_TOO_LARGE("IMG303", "%s; shorten it by %s bytes"),
  META_KEYS_CLASH(
      "IMG304", "has the keys %s and %s%s, which would both be called %s() in Java; rename one"),

  FILENAME_INVALID("IMG401", "%s"),
  FILENAME_LONG(
      "IMG402",
      Diagnostic.Kind.WARNING,
      "%s; shorten it, or put @SuppressWarnings(\"IMG402\") on the type if it is meant"),

  UPLOADED_INVALID("IMG501", "%s"),

  VARIANT_INVALID("IMG601", "\"%s\" %s"),
  VARIANT_DUPLICATE("IMG602", "names \"%s\" twice; drop one"),

  CREATOR_INVALID("IMG701", "%s"),

  UNRESOLVED(
      "IMG901",
      "%s was not written, since a value of its declarations could not be resolved; look for the"
          + " symbol that the compiler did not find"),
  IMAGES_CLASS_EXISTS(
      "IMG902", "%s cannot be written, since another type has that name; rename one: %s"),
  NOT_WRITTEN("IMG903", "%s could not be written: %s"),
  INTERNAL(
      "IMG999",
      "What %s declares met an error in the annotation processor of Image Fixtures, not in your"
          + " code; please report it, with the declaration and this:\n%s");

  private final String id;
  private final Diagnostic.Kind kind;
  private final String text;

  Message(String id, String text) {
    this(id, Diagnostic.Kind.ERROR, text);
  }

  Message(String id, Diagnostic.Kind kind, String text) {
    this.id = id;
    this.kind = kind;
    this.text = text;
  }

  String id() {
    return id;
  }

  Diagnostic.Kind kind() {
    return kind;
  }

  String text(Object... arguments) {
    return text.formatted(arguments);
  }
}
