package io.github.imagefixtures.processor;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Turns any text into a Java name. A valid identifier stays as it is. Otherwise, characters that
 * Java does not allow separate words, which are joined in camel case: {@code user-id} becomes
 * {@code userId}. A leading digit is prefixed with {@code _}. If nothing is left, the name lists
 * the characters: {@code u1f600}, or {@code empty}. A name that is taken gets the suffix {@code _}.
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

  /** A name for a method that is neither taken nor inherited. */
  static String member(String name, Set<String> taken) {
    String member = identifier(name);
    while (SourceVersion.isKeyword(member)
        || INHERITED.contains(member)
        || taken.contains(member)) {
      member += "_";
    }
    return member;
  }

  /** A name for a type: begins with a capital letter if the script has capital letters. */
  static String type(String name) {
    String identifier = identifier(name);
    int first = identifier.codePointAt(0);
    String type =
        Character.toString(Character.toUpperCase(first))
            + identifier.substring(Character.charCount(first));
    return SourceVersion.isKeyword(type) ? type + "_" : type;
  }

  /** A name for a constant: {@code LOGO_URL} for {@code logoUrl} and for {@code logoURL}. */
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

  /** Whether the text is a Java identifier without invisible characters. */
  static boolean isIdentifier(String text) {
    return SourceVersion.isIdentifier(text)
        && text.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  /** The nearest identifier, which may be a keyword. */
  static String identifier(String text) {
    if (isIdentifier(text)) {
      return text;
    }
    String words = joined(text);
    if (words.isEmpty()) {
      return spelled(text);
    }
    return Character.isJavaIdentifierStart(words.codePointAt(0)) ? words : "_" + words;
  }

  private static String joined(String text) {
    StringBuilder words = new StringBuilder();
    boolean wordBegins = false;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (!isPart(character)) {
        wordBegins = !words.isEmpty();
      } else {
        words.appendCodePoint(wordBegins ? Character.toUpperCase(character) : character);
        wordBegins = false;
      }
    }
    return words.toString();
  }

  private static boolean isPart(int character) {
    return Character.isJavaIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
  }

  private static String spelled(String text) {
    StringBuilder numbers = new StringBuilder();
    text.codePoints().forEach(c -> numbers.append('u').append(Integer.toHexString(c)));
    return numbers.isEmpty() ? "empty" : numbers.toString();
  }
}
