package io.github.imagefixtures.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
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

  // Keeps nothing from one text to the next. That costs no time: the first text in a cold JVM takes
  // some 33 ms of CPU time with any of Jackson's settings, nearly all of it to load classes.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .build();

  private final JsonParser parser;
  private final Deque<Unclosed> unclosed = new ArrayDeque<>();

  private JacksonReading(JsonParser parser) {
    this.parser = parser;
  }

  static JsonValue read(String text) throws JsonSyntaxException {
    try (JsonParser parser = FACTORY.createParser(text.toCharArray())) {
      return new JacksonReading(parser).onlyValue();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
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
