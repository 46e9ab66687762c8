package io.github.imagefixtures.reference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An entry of {@code readings.json}: how to interpret a contradiction in the reference. */
record Reading(JsonNode entry) {

  /** Changes the operation. Fails if the reference differs from the text that the entry cites. */
  void applyTo(JsonNode operation) {
    for (JsonNode place : entry.required("places")) {
      JsonPointer pointer = JsonPointer.compile(place.textValue());
      JsonNode said = operation.requiredAt(pointer);
      if (entry.has("says")) {
        assertThat(place.textValue(), said, is(entry.get("says")));
      }
      replace(operation.requiredAt(pointer.head()), pointer.last());
    }
  }

  private void replace(JsonNode parent, JsonPointer last) {
    if (parent.isArray()) {
      ((ArrayNode) parent).set(last.getMatchingIndex(), entry.required("read"));
      return;
    }
    ObjectNode object = (ObjectNode) parent;
    if (entry.has("read")) {
      object.set(last.getMatchingProperty(), entry.get("read"));
    } else {
      object.remove(last.getMatchingProperty());
    }
    if (entry.has("beside")) {
      object.setAll((ObjectNode) entry.get("beside"));
    }
  }
}
