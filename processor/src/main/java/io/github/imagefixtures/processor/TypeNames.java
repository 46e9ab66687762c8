package io.github.imagefixtures.processor;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives out names of nested types. Names that differ in case only count as the same, since they
 * would share a class file where file systems do not tell case.
 */
final class TypeNames {

  /** The longest name of a file that common file systems take, in bytes. */
  private static final int MAX_FILE_NAME = 255;

  /** What the generated code names; a nested type of the same name would hide it. */
  private static final Set<String> USED =
      Set.of(
          "bigdecimal",
          "biginteger",
          "boolean",
          "class",
          "double",
          "generated",
          "generatedimagefixtures",
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
          "metavalues",
          "number",
          "object",
          "override",
          "string",
          "untypedimagestub",
          "updateimagerequest");

  private final String binaryName;
  private final Set<String> taken;

  private TypeNames(String binaryName, Set<String> taken) {
    this.binaryName = binaryName;
    this.taken = taken;
  }

  /** The names of the types that a top-level type nests. */
  static TypeNames in(String topLevel, String declaring) {
    TypeNames names = new TypeNames(topLevel, new HashSet<>(USED));
    names.taken.add(folded(topLevel));
    names.taken.add(folded(declaring));
    return names;
  }

  /** The names of the types that a nested type nests; the enclosing ones are taken there. */
  TypeNames within(String nested, Set<String> enclosing) {
    TypeNames inner = new TypeNames(binaryName + "$" + nested, new HashSet<>(USED));
    enclosing.forEach(name -> inner.taken.add(folded(name)));
    return inner;
  }

  /** Whether the class file of a nested type can have a name. */
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

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
