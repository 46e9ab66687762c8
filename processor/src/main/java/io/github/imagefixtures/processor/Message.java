package io.github.imagefixtures.processor;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The diagnostics that the processor reports. Users search for the ids and suppress warnings by
 * them, so an id never changes.
 */
enum Message {
  NAME_INVALID("IMG101", "must be a valid Java identifier, because it becomes the method %s()."),
  NAME_KEYWORD("IMG102", "must not be a Java keyword, because it becomes the method %s()."),
  NAME_DUPLICATE(
      "IMG103", "is also the name of another image of %s. Give each image its own name."),
  NAME_TOO_LONG(
      "IMG104",
      "is too long: the name of the class file of %s would exceed 255 bytes. Shorten this name or"
          + " the name of the declaring type."),

  IMAGES_CLASS_FULL(
      "IMG105",
      "%s can contain at most %s nested types, but its %s images need %s (one for each image, two"
          + " for its meta, and two for each object in it). Declare this image and the following"
          + " images on another type."),

  ID_INVALID("IMG201", "%s. Use the id that the image has in your account, or omit id."),
  ID_DUPLICATE("IMG202", "is also the id of \"%s\". Use a different id, or omit id."),
  CUSTOM_ID_PRIVATE(
      "IMG203",
      "is true, but \"%s\" is a custom id, and an image with a custom id cannot be private. Use a"
          + " UUID as id, omit id, or remove requireSignedURLs."),

  META_NOT_JSON("IMG301", "must be valid JSON, but has an error at line %s, column %s: %s."),
  META_NOT_OBJECT("IMG302", "must be a JSON object, such as {\"owner\": \"brand\"}, but is %s."),
  META_TOO_LARGE("IMG303", "%s. Shorten it by %s bytes."),
  META_KEYS_CLASH(
      "IMG304",
      "contains the keys %s and %s%s, which would both become the method %s(). Rename one of"
          + " them."),

  FILENAME_INVALID(
      "IMG401", "%s. Use a different file name, or omit filename for an image without one."),
  FILENAME_LONG(
      "IMG402",
      Diagnostic.Kind.WARNING,
      "%s. Shorten it, or add @SuppressWarnings(\"IMG402\") to the type to keep it."),

  UPLOADED_INVALID("IMG501", "%s. Correct it, or omit uploaded."),

  VARIANT_INVALID("IMG601", "contains \"%s\", which %s. Correct it or remove it."),
  VARIANT_DUPLICATE("IMG602", "contains \"%s\" more than once. Remove the duplicate."),

  CREATOR_INVALID("IMG701", "%s. Correct it, or omit creator."),

  UNRESOLVED(
      "IMG901",
      "Cannot generate %s, because the compiler reports an error in a value of its declarations."
          + " Fix that error first."),
  IMAGES_CLASS_EXISTS("IMG902", "Cannot generate %s, because another type has this name (%s). %s"),
  NOT_WRITTEN(
      "IMG903",
      "Cannot write %s: %s. Check that the directory for generated sources is writable and that"
          + " the disk is not full."),
  SOURCE_LEVEL(
      "IMG904",
      "Cannot generate %s for Java %s. Set <release>17</release> of the compiler plugin, or"
          + " <testRelease>17</testRelease> for the tests alone."),
  INTERNAL(
      "IMG999",
      "Image Fixtures cannot process the declarations of %s because of a bug in its annotation"
          + " processor. Report the bug with the declarations and this stack trace:\n%s");

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
    return String.format(Locale.ROOT, text, arguments);
  }
}
