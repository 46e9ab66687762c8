package io.github.imagefixtures.processor;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Names for what the API names freely. A name that Java allows stays as it is. Otherwise what Java
 * does not allow separates words, and camel case joins them: {@code user-id} is {@code userId}. A
 * first digit gets {@code _} before it; where nothing is left, the name tells the characters:
 * {@code u1f600}, or {@code empty}. A name that is taken gets {@code _} after it.
 */
final class JavaName {

  private JavaName() {}

  /** The name of a member, other than the taken ones. */
  static String member(String name, Set<String> taken) {
    String member = identifier(name);
    while (SourceVersion.isKeyword(member) || taken.contains(member)) {
      member += "_";
    }
    return member;
  }

  /** A name for a type: it begins with a capital letter where the script has any. */
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

  /** Whether the text is a Java identifier whose every character can be seen. */
  static boolean isIdentifier(String text) {
    return SourceVersion.isIdentifier(text)
        && text.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  /** The nearest text that is an identifier, which may be a keyword. */
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
