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

  /** What generated code refers to; a nested type with the same name would hide it. */
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
          "number",
          "object",
          "override",
          "string",
          "untypedimagestub",
          "updateimagerequest");

  private final String binaryName;
  private final Set<String> enclosing;
  private final Set<String> taken;

  private NestedTypeNames(String binaryName, Set<String> enclosing) {
    this.binaryName = binaryName;
    this.enclosing = enclosing;
    this.taken = new HashSet<>(REFERENCED);
    taken.addAll(enclosing);
  }

  /** The names in a top-level type. */
  static NestedTypeNames in(String topLevel) {
    return new NestedTypeNames(topLevel, Set.of(folded(topLevel)));
  }

  /**
   * The names in a nested type.
   *
   * @param siblings other types whose nested types have the same names
   */
  NestedTypeNames within(String nested, String... siblings) {
    Set<String> inner = new HashSet<>(enclosing);
    inner.add(folded(nested));
    for (String sibling : siblings) {
      inner.add(folded(sibling));
    }
    return new NestedTypeNames(binaryName + "$" + nested, inner);
  }

  /** Whether the file system can store the class file of a nested type. */
  boolean fits(String nested) {
    String file = binaryName + "$" + nested + ".class";
    return file.getBytes(StandardCharsets.UTF_8).length <= MAX_FILE_NAME;
  }

  boolean isFree(String name) {
    return !taken.contains(folded(name));
  }

  void take(String name) {
    taken.add(folded(name));
  }

  /** Takes the names if all of them are free; returns whether they were. */
  boolean takeAll(List<String> names) {
    boolean free = names.stream().allMatch(this::isFree);
    if (free) {
      names.forEach(this::take);
    }
    return free;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
