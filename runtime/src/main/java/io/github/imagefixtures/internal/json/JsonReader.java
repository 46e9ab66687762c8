package io.github.imagefixtures.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads strict JSON as in RFC 8259, without comments, single quotes, unquoted names, trailing
 * commas, {@code NaN}, leading zeros or a second value. Beyond the RFC, it rejects duplicate names
 * in an object, lone surrogates, a byte order mark, and more than 512 levels. It takes linear time.
 * The static methods are thread-safe.
 */
public final class JsonReader {

  /** The maximum depth of arrays and objects. It is small enough for recursion on any stack. */
  static final int MAX_DEPTH = 512;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  /** The parts of Jackson's messages that help only a direct user of Jackson. */
  private static final Pattern HINTS =
      Pattern.compile(
          // the code of a visible character
          "(?<='\\p{Graph}') \\(code \\d+\\)"
              // features and limits that can be set
              + "|:? enable `[^`]*` to allow"
              + "| \\((?:not recognized as one since|consider enabling) .*\\)"
              + "|, from `[^`]*`"
              // the brackets and source around a location
              + "|\\[Source: [^;]*; |\\](?=\\))");

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Parses a text.
   *
   * @throws JsonSyntaxException if the text is not strict JSON
   */
  public static JsonValue parse(String text) throws JsonSyntaxException {
    if (text.startsWith("\uFEFF")) {
      throw new JsonSyntaxException(
          1, 1, "the text starts with a byte order mark, which JSON does not allow");
    }
    try (JsonParser parser = FACTORY.createParser(text.toCharArray())) {
      return new JsonReader(parser).onlyValue();
    } catch (IOException e) {
      throw new UncheckedIOException("reading text in memory cannot fail", e);
    }
  }

  /**
   * Parses a text.
   *
   * @param utf8 the text in UTF-8
   * @throws JsonSyntaxException if the text is not UTF-8 or not strict JSON
   */
  public static JsonValue parse(byte[] utf8) throws JsonSyntaxException {
    return parse(decode(utf8));
  }

  private static String decode(byte[] utf8) throws JsonSyntaxException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    CharBuffer chars = CharBuffer.allocate(utf8.length);
    boolean malformed = decoder.decode(bytes, chars, true).isError();
    String text = chars.flip().toString();
    if (malformed) {
      String[] lines = text.split("\r\n|\r|\n", -1);
      throw new JsonSyntaxException(
          lines.length,
          lines[lines.length - 1].length() + 1,
          "the byte 0x"
              + Integer.toHexString(Byte.toUnsignedInt(bytes.get()))
              + " is not valid UTF-8");
    }
    return text;
  }

  private JsonValue onlyValue() throws JsonSyntaxException, IOException {
    try {
      if (parser.nextToken() == null) {
        throw syntaxError(parser.currentLocation(), "expected a value, but the text ends");
      }
      JsonValue value = value();
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("expected the text to end after its first value");
      }
      return value;
    } catch (IllegalArgumentException e) {
      throw syntaxError(parser.currentTokenLocation(), String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      throw syntaxError(location, HINTS.matcher(e.getOriginalMessage()).replaceAll(""));
    }
  }

  /**
   * Reads the value that starts with the current token. It uses one stack frame for each level, so
   * that the maximum depth fits a small stack.
   */
  private JsonValue value() throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = nameIn(members);
        parser.nextToken();
        members.put(name, value());
      }
      return new JsonObject(members);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new JsonArray(items);
    }
    return scalar();
  }

  private String nameIn(Map<String, JsonValue> members) throws IOException {
    String name = JsonString.requireNoLoneSurrogate(parser.currentName());
    if (members.containsKey(name)) {
      throw new IllegalArgumentException("duplicate name \"" + name + "\" in an object");
    }
    return name;
  }

  private JsonValue scalar() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new JsonString(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case VALUE_NULL -> JsonNull.INSTANCE;
      default -> throw new IllegalStateException(parser.currentToken().name());
    };
  }

  private static JsonSyntaxException syntaxError(JsonLocation location, String problem) {
    return new JsonSyntaxException(location.getLineNr(), location.getColumnNr(), problem);
  }
}
