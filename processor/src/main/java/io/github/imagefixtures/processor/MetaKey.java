package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonValue;

/**
 * A key of {@code meta}, or of an object in it.
 *
 * @param key the key in the JSON
 * @param method the name of the methods for the key
 * @param type the type of its value in generated code
 * @param declared the declared value
 */
record MetaKey(String key, String method, MetaType type, JsonValue declared) {}
