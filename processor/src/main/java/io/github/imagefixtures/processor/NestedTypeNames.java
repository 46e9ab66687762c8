package io.github.imagefixtures.processor;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Allocates the names of the types that one type nests. Names that differ only in case count as
 * equal, because their class files would overwrite each other on a case-insensitive file system.
 */
final class NestedTypeNames {

  /** The longest file name of common file systems, in bytes. */
  private static final int MAX_FILE_NAME = 255;

  /** The types that generated code refers to; a nested type with the same name would hide one. */
  private static final Set<String> REFERENCED =
      Set.of(
          "bigdecimal",
          "biginteger",
          "boolean",
          "class",
          "double",
          "generated",
          "generatedbyimagefixtures",
          "imagedeclaration",
          "imagesapi",
          "imagestub",
          "knownfailure",
          "list",
          "long",
          "map",
          "matcher",
          "meta",
          "metadatamatchers",
          "metadatapath",
          "metadatavalue",
          "metareader",
          "nullable",
          "number",
          "object",
          "override",
          "string",
          "untypedimagestub",
          "updateimagerequest");

  private final String binaryName;
  private final Set<String> enclosing;
  private final Set<String> reserved;

  private NestedTypeNames(String binaryName, Set<String> enclosing) {
    this.binaryName = binaryName;
    this.enclosing = enclosing;
    this.reserved = new HashSet<>(REFERENCED);
    reserved.addAll(enclosing);
  }

  /** Returns the allocator for the types nested in a top-level type. */
  static NestedTypeNames in(String topLevel) {
    return new NestedTypeNames(topLevel, Set.of(caseFolded(topLevel)));
  }

  /**
   * Returns the allocator for the types nested in a nested type.
   *
   * @param siblings other types that nest types with the same names
   */
  NestedTypeNames within(String nested, String... siblings) {
    Set<String> inner = new HashSet<>(enclosing);
    inner.add(caseFolded(nested));
    for (String sibling : siblings) {
      inner.add(caseFolded(sibling));
    }
    return new NestedTypeNames(binaryName + "$" + nested, inner);
  }

  /** Returns whether the name of the class file is short enough for common file systems. */
  boolean fits(String nested) {
    String file = binaryName + "$" + nested + ".class";
    return file.getBytes(StandardCharsets.UTF_8).length <= MAX_FILE_NAME;
  }

  boolean isAvailable(String name) {
    return !reserved.contains(caseFolded(name));
  }

  void reserve(String name) {
    reserved.add(caseFolded(name));
  }

  /** Reserves the names if all of them are available; returns whether they were. */
  boolean reserveAll(List<String> names) {
    boolean available = names.stream().allMatch(this::isAvailable);
    if (available) {
      names.forEach(this::reserve);
    }
    return available;
  }

  private static String caseFolded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
