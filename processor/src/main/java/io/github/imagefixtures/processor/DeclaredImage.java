package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A declaration whose properties are all valid, with nothing but what the annotation says.
 *
 * @param id the id, given or made
 * @param failsWith the names of the known failures
 */
record DeclaredImage(
    String name,
    String id,
    Optional<String> filename,
    Optional<JsonObject> meta,
    boolean requireSignedURLs,
    Optional<String> uploaded,
    Optional<List<String>> variants,
    Optional<String> creator,
    List<String> failsWith) {}
