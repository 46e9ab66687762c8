package io.github.imagefixtures.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One image as the reference has it, and nothing else: this model shares no line with what it is
 * held against.
 */
final class ModelImage {
  private static final int METADATA_BYTES = 1024;

  private final boolean custom;
  private String id;
  private Optional<JsonNode> meta = Optional.empty();
  private boolean requireSignedURLs;
  private final List<String> oldIds = new ArrayList<>();

  ModelImage(String id, boolean custom) {
    this.id = id;
    this.custom = custom;
  }

  String id() {
    return id;
  }

  List<String> oldIds() {
    return List.copyOf(oldIds);
  }

  Optional<JsonNode> meta() {
    return meta;
  }

  boolean requireSignedURLs() {
    return requireSignedURLs;
  }

  /**
   * What the service must answer to this body, of which it is known whether it is an object.
   *
   * @return 200 or 400
   */
  int statusFor(Optional<ObjectNode> body) {
    if (body.isEmpty()) {
      return 400;
    }
    JsonNode metadata = body.get().get("metadata");
    if (metadata != null
        && (!metadata.isObject() || ModelJson.compact(metadata).length > METADATA_BYTES)) {
      return 400;
    }
    JsonNode access = body.get().get("requireSignedURLs");
    if (access != null && !access.isBoolean()) {
      return 400;
    }
    boolean makesPrivate = access != null && access.booleanValue() && !requireSignedURLs;
    return custom && makesPrivate ? 400 : 200;
  }

  /**
   * Takes over a body that was answered with 200.
   *
   * @param answeredId the id in the answer: only the service can choose a new UID
   */
  void update(ObjectNode body, String answeredId) {
    if (body.has("metadata")) {
      meta = Optional.of(body.get("metadata"));
    }
    boolean asked = body.path("requireSignedURLs").asBoolean(requireSignedURLs);
    if (asked == requireSignedURLs) {
      if (!answeredId.equals(id)) {
        throw new AssertionError("a new UID without a change of access: " + answeredId);
      }
      return;
    }
    if (answeredId.equals(id) || oldIds.contains(answeredId)) {
      throw new AssertionError("no new UID for a change of access: " + answeredId);
    }
    if (!UUID.fromString(answeredId).toString().equals(answeredId)) {
      throw new AssertionError("no UID: " + answeredId);
    }
    requireSignedURLs = asked;
    oldIds.add(id);
    id = answeredId;
  }

  /** The {@code result} of the success envelope. */
  ObjectNode result() {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("id", id).putNull("filename");
    meta.ifPresent(present -> result.set("meta", present));
    result.put("requireSignedURLs", requireSignedURLs);
    result.put("uploaded", "2014-01-02T02:20:00.123Z");
    result
        .putArray("variants")
        .add("https://imagedelivery.net/MTt4OTd0b0w5aj/" + id + "/thumbnail");
    return result;
  }
}
