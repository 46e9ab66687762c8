package io.github.imagefixtures.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An image as the reference describes it. The model shares no code with the server that it is
 * compared with.
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
   * Returns the status that the service must return for a body.
   *
   * @param body the body; empty if it is not a JSON object
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
   * Applies an update that returned 200.
   *
   * @param returnedId the id in the response, because only the service can choose a new id
   */
  void update(ObjectNode body, String returnedId) {
    if (body.has("metadata")) {
      meta = Optional.of(body.get("metadata"));
    }
    boolean asked = body.path("requireSignedURLs").asBoolean(requireSignedURLs);
    if (asked == requireSignedURLs) {
      if (!returnedId.equals(id)) {
        throw new AssertionError("a new id without a change of access: " + returnedId);
      }
      return;
    }
    if (returnedId.equals(id) || oldIds.contains(returnedId)) {
      throw new AssertionError("no new id after a change of access: " + returnedId);
    }
    if (!UUID.fromString(returnedId).toString().equals(returnedId)) {
      throw new AssertionError("not a UUID: " + returnedId);
    }
    requireSignedURLs = asked;
    oldIds.add(id);
    id = returnedId;
  }

  /** Returns the {@code result} of the success envelope. */
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
