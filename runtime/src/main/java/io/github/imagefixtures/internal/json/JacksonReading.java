package io.github.imagefixtures.internal.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.ReaderBasedJsonParser;
import com.fasterxml.jackson.core.sym.CharsToNameCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text with Jackson, within Jackson's usual bounds, and refuses what Jackson lets
 * through: no value, a second value, and whatever our values refuse.
 *
 * <p>Without recursion, which takes most of a usual stack for 1000 levels once it is compiled.
 */
final class JacksonReading {

  /** Keeps no names from one text to the next, as it belongs to no factory that asks for it. */
  private static final CharsToNameCanonicalizer NAMES = CharsToNameCanonicalizer.createRoot(null);

  private final JsonParser parser;
  private final Deque<Unclosed> unclosed = new ArrayDeque<>();

  private JacksonReading(JsonParser parser) {
    this.parser = parser;
  }

  static JsonValue read(String text) throws JsonSyntaxException {
    try (JsonParser parser = parser(text.toCharArray())) {
      return new JacksonReading(parser).onlyValue();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
  }

  /**
   * A parser with Jackson's usual settings. It is made without Jackson's factory, with which the
   * JVM loads every other parser and generator: the first text in a cold JVM takes 9 ms of CPU time
   * instead of 20.
   */
  private static JsonParser parser(char[] text) {
    IOContext context =
        new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            new BufferRecycler(),
            ContentReference.unknown(),
            false);
    return new ReaderBasedJsonParser(
        context, 0, null, null, NAMES.makeChild(), text, 0, text.length, false);
  }

  private JsonValue onlyValue() throws JsonSyntaxException, IOException {
    try {
      JsonValue value = value();
      if (parser.nextToken() != null) {
        throw refusal("expected the text to end after its first value");
      }
      return value;
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      throw refusal(place, JacksonWording.withoutHints(e.getOriginalMessage()));
    }
  }

  private JsonValue value() throws JsonSyntaxException, IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      JsonValue complete = complete(token);
      if (complete != null && unclosed.isEmpty()) {
        return complete;
      }
      if (complete != null) {
        unclosed.element().add(complete);
      }
    }
    throw refusal(parser.currentLocation(), "expected a value, but the text ends");
  }

  /** The value that the token completes, or null if more of it is to come. */
  private @Nullable JsonValue complete(JsonToken token) throws JsonSyntaxException, IOException {
    try {
      return switch (token) {
        case START_OBJECT -> open(new Unclosed.OfMembers());
        case START_ARRAY -> open(new Unclosed.OfItems());
        case FIELD_NAME -> name(parser.currentName());
        case END_OBJECT, END_ARRAY -> unclosed.pop().close();
        case VALUE_STRING -> new JsonString(parser.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
        case VALUE_TRUE -> new JsonBoolean(true);
        case VALUE_FALSE -> new JsonBoolean(false);
        case VALUE_NULL -> JsonNull.INSTANCE;
        default -> throw new IllegalStateException(token.name());
      };
    } catch (IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable JsonValue open(Unclosed container) {
    unclosed.push(container);
    return null;
  }

  private @Nullable JsonValue name(String name) {
    unclosed.element().name(name);
    return null;
  }

  private JsonSyntaxException refusal(String problem) {
    return refusal(parser.currentTokenLocation(), problem);
  }

  private static JsonSyntaxException refusal(JsonLocation place, String problem) {
    return new JsonSyntaxException(place.getLineNr(), place.getColumnNr(), problem);
  }
}
