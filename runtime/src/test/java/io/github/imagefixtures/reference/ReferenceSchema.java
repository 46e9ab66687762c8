package io.github.imagefixtures.reference;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schemas of the API's reference for the bodies of <i>Update image</i>. The reference is {@code
 * reference/update-image.json}; {@code reference/readings.json} resolves its contradictions.
 */
public final class ReferenceSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BODY = "/content/application~1json/schema";

  private final JsonSchema request;
  private final JsonSchema success;
  private final JsonSchema failure;

  private ReferenceSchema(JsonNode operation) {
    request = schema(operation, "/requestBody" + BODY);
    success = schema(operation, "/responses/200" + BODY);
    failure = schema(operation, "/responses/4XX" + BODY);
  }

  /** Returns the schemas of the reference, with its contradictions resolved. */
  public static ReferenceSchema withReadings() {
    JsonNode readings = resource("readings.json");
    JsonNode operation =
        resource("update-image.json").requiredAt(readings.required("operation").textValue());
    for (JsonNode reading : readings.required("readings")) {
      new Reading(reading).applyTo(operation);
    }
    return new ReferenceSchema(operation);
  }

  /** Returns the schemas of the unchanged reference, with its contradictions. */
  static ReferenceSchema verbatim() {
    JsonNode readings = resource("readings.json");
    return new ReferenceSchema(
        resource("update-image.json").requiredAt(readings.required("operation").textValue()));
  }

  /** Validates a request body; returns the violations, or an empty set if there are none. */
  public Set<String> problemsOfRequest(String json) {
    return problems(request, json);
  }

  /** Validates a success envelope; returns the violations, or an empty set if there are none. */
  public Set<String> problemsOfSuccess(String json) {
    return problems(success, json);
  }

  /** Validates a failure envelope; returns the violations, or an empty set if there are none. */
  public Set<String> problemsOfFailure(String json) {
    return problems(failure, json);
  }

  private static Set<String> problems(JsonSchema schema, String json) {
    try {
      Set<String> problems = new TreeSet<>();
      schema
          .validate(JSON.readTree(json))
          .forEach(message -> problems.add(message.getMessage() + " in " + json));
      return problems;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  private static JsonSchema schema(JsonNode operation, String pointer) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(
            operation.requiredAt(JsonPointer.compile(pointer)),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static JsonNode resource(String name) {
    try (var stream = ReferenceSchema.class.getResourceAsStream("/reference/" + name)) {
      return JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
