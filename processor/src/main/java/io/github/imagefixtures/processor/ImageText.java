package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonBoolean;
import io.github.imagefixtures.internal.json.JsonNull;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonString;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.rules.Timestamps;
import io.github.imagefixtures.internal.rules.Variants;
import java.util.LinkedHashMap;
import java.util.Map;

/** A declared image as the JSON that the API would answer with, its variants as declared. */
final class ImageText {
  private static final int WIDTH = 80;

  private ImageText() {}

  static String of(DeclaredImage image) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("id", new JsonString(image.id()));
    members.put(
        "filename", image.filename().<JsonValue>map(JsonString::new).orElse(JsonNull.INSTANCE));
    image.meta().ifPresent(meta -> members.put("meta", meta));
    members.put("requireSignedURLs", new JsonBoolean(image.requireSignedURLs()));
    members.put("uploaded", new JsonString(image.uploaded().orElse(Timestamps.DEFAULT)));
    members.put("variants", JsonValue.of(image.variants().orElse(Variants.DEFAULT_NAMES)));
    image.creator().ifPresent(creator -> members.put("creator", new JsonString(creator)));
    return JsonFormatter.format(new JsonObject(members), WIDTH);
  }
}
