package io.github.imagefixtures.processor;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Turns any text into a Java name. A valid identifier stays as it is. Otherwise, characters that
 * Java does not allow separate words, which are joined in camel case: {@code user-id} becomes
 * {@code userId}. A leading digit is prefixed with {@code _}. If nothing is left, the name lists
 * the code points: {@code u1f600}, or {@code empty}. A reserved name gets the suffix {@code _}.
 */
final class JavaName {

  /** The methods that every class inherits. */
  static final Set<String> INHERITED =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private JavaName() {}

  /** Returns a name for a method that is neither reserved nor inherited. */
  static String method(String name, Set<String> reserved) {
    String method = identifier(name);
    while (SourceVersion.isKeyword(method)
        || INHERITED.contains(method)
        || reserved.contains(method)) {
      method += "_";
    }
    return method;
  }

  /** Returns a name for a type, with a capital first letter if the script has capital letters. */
  static String type(String name) {
    String identifier = identifier(name);
    int first = identifier.codePointAt(0);
    String type =
        Character.toString(Character.toUpperCase(first))
            + identifier.substring(Character.charCount(first));
    return SourceVersion.isKeyword(type) ? type + "_" : type;
  }

  /** Returns a name for a constant: {@code LOGO_URL} for {@code logoUrl} and {@code logoURL}. */
  static String constant(String name) {
    StringBuilder words = new StringBuilder();
    int previous = '_';
    for (int i = 0; i < name.length(); i += Character.charCount(previous)) {
      int character = name.codePointAt(i);
      if (Character.isUpperCase(character)
          && (Character.isLowerCase(previous) || Character.isDigit(previous))) {
        words.append('_');
      }
      words.appendCodePoint(character);
      previous = character;
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }

  /** Returns whether the text is a Java identifier without invisible characters. */
  static boolean isIdentifier(String text) {
    return SourceVersion.isIdentifier(text)
        && text.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  /** Returns the nearest identifier, which can be a keyword. */
  static String identifier(String text) {
    if (isIdentifier(text)) {
      return text;
    }
    String words = camelCase(text);
    if (words.isEmpty()) {
      return codePoints(text);
    }
    return Character.isJavaIdentifierStart(words.codePointAt(0)) ? words : "_" + words;
  }

  private static String camelCase(String text) {
    StringBuilder words = new StringBuilder();
    boolean wordBegins = false;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (!isVisiblePart(character)) {
        wordBegins = !words.isEmpty();
      } else {
        words.appendCodePoint(wordBegins ? Character.toUpperCase(character) : character);
        wordBegins = false;
      }
    }
    return words.toString();
  }

  private static boolean isVisiblePart(int character) {
    return Character.isJavaIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
  }

  private static String codePoints(String text) {
    StringBuilder numbers = new StringBuilder();
    text.codePoints().forEach(c -> numbers.append('u').append(Integer.toHexString(c)));
    return numbers.isEmpty() ? "empty" : numbers.toString();
  }
}
