package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ServiceBehavior;
import io.github.imagefixtures.internal.json.JsonBoolean;
import io.github.imagefixtures.internal.json.JsonNull;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.rules.Creators;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Metadata;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Validates the body of an update as the service does. */
final class RequestBodyValidator {
  private static final String CHARSET = "charset=";
  private static final String UNSET =
      ". To leave it unchanged, omit it. JSON libraries can send null for a property that is not"
          + " set; with Jackson, @JsonInclude(JsonInclude.Include.NON_NULL) omits it";

  private static final String SERIALIZED =
      ". The string contains the JSON text of the value, as a field of a form does. Send the value"
          + " itself, without quotation marks";
  private static final String MULTIPART =
      ". An upload sends multipart; an update sends a JSON object, such as"
          + " {\"requireSignedURLs\":true}";

  private RequestBodyValidator() {}

  static Optional<Failure> validate(
      ImageState image, ReceivedUpdate update, UpdateContext context) {
    return contentTypeProblem(update)
        .or(() -> update.content().problem())
        .or(
            () ->
                specified("metadata", update, context)
                    .flatMap(value -> metadataProblem(value, image, context)))
        .or(
            () ->
                specified("requireSignedURLs", update, context)
                    .flatMap(RequestBodyValidator::accessProblem))
        .or(() -> update.property("creator").flatMap(RequestBodyValidator::creatorProblem))
        .or(() -> customIdProblem(image, update))
        .map(Failure::badRequest);
  }

  /** Returns a property; empty if it is absent, or null counts as absent. */
  private static Optional<JsonValue> specified(
      String property, ReceivedUpdate update, UpdateContext context) {
    return update
        .property(property)
        .filter(
            value -> !(value instanceof JsonNull && context.enabled(ServiceBehavior.ACCEPT_NULL)));
  }

  private static Optional<String> contentTypeProblem(ReceivedUpdate update) {
    Optional<String> contentType = update.header("Content-Type");
    if (contentType.isEmpty()) {
      return Optional.of("the request has no Content-Type; it must be application/json");
    }
    String[] parts = contentType.get().toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].trim().equals("application/json")) {
      return Optional.of(
          "the Content-Type must be application/json, not "
              + contentType.get().trim()
              + (parts[0].trim().startsWith("multipart/") ? MULTIPART : ""));
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].trim().replace("\"", "");
      if (parameter.startsWith(CHARSET) && !isUtf8(parameter.substring(CHARSET.length()))) {
        return Optional.of(
            "the charset of JSON must be utf-8, not " + parameter.substring(CHARSET.length()));
      }
    }
    return Optional.empty();
  }

  /** Accepts aliases: many clients send {@code utf8}. */
  private static boolean isUtf8(String charset) {
    try {
      return Charset.forName(charset).equals(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> metadataProblem(
      JsonValue value, ImageState image, UpdateContext context) {
    return value instanceof JsonObject metadata
        ? Metadata.validate(Transition.metaAfter(image, metadata, context))
            .map(problem -> "metadata " + problem)
        : Optional.of(
            "metadata must be an object, not "
                + JsonTypeName.of(value)
                + hint(value, JsonObject.class));
  }

  private static Optional<String> accessProblem(JsonValue value) {
    return value instanceof JsonBoolean
        ? Optional.empty()
        : Optional.of(
            "requireSignedURLs must be a boolean, not "
                + JsonTypeName.of(value)
                + hint(value, JsonBoolean.class));
  }

  /** Returns the likely cause of a value of the wrong type, and the fix; empty if unknown. */
  private static String hint(JsonValue value, Class<? extends JsonValue> expected) {
    if (value instanceof JsonNull) {
      return UNSET;
    }
    return value instanceof JsonString string && isSerialized(string.value(), expected)
        ? SERIALIZED
        : "";
  }

  private static boolean isSerialized(String text, Class<? extends JsonValue> expected) {
    try {
      return expected.isInstance(JsonReader.parse(text));
    } catch (JsonSyntaxException e) {
      return false;
    }
  }

  private static Optional<String> creatorProblem(JsonValue value) {
    if (value instanceof JsonString creator) {
      return Creators.validate(creator.value()).map(problem -> "creator " + problem);
    }
    return value instanceof JsonNull
        ? Optional.empty()
        : Optional.of("creator must be a string or null, not " + JsonTypeName.of(value));
  }

  private static Optional<String> customIdProblem(ImageState image, ReceivedUpdate update) {
    boolean becomesPrivate = update.requireSignedURLs().orElse(false) && !image.requireSignedURLs();
    return becomesPrivate && ImageIds.isCustom(image.id())
        ? Optional.of("an image with a custom id cannot require signed URLs")
        : Optional.empty();
  }
}
