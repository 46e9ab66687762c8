package io.github.imagefixtures.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON exactly as RFC 8259 has it: no comments, single quotes, unquoted names, trailing
 * commas, {@code NaN}, leading zeros or second value, and beyond the RFC no name twice in one
 * object, no lone surrogate, no byte order mark, and no more than 1000 levels. Stateless and
 * thread-safe; takes time linear in the length of the text.
 */
public final class StrictJson {

  private StrictJson() {}

  /**
   * The value that the text stands for.
   *
   * @throws JsonSyntaxException if it is not strict JSON
   */
  public static JsonValue parse(String text) throws JsonSyntaxException {
    if (text.startsWith("\uFEFF")) {
      throw new JsonSyntaxException(
          1, 1, "the text begins with a byte order mark; JSON text has none");
    }
    return JacksonReading.read(text);
  }

  /**
   * The value that the text stands for.
   *
   * @param utf8 the text in UTF-8
   * @throws JsonSyntaxException if it is not UTF-8 or not strict JSON
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
              + " is not part of any UTF-8 character here");
    }
    return text;
  }
}
