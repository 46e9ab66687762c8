package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonValue;

/**
 * One key of {@code meta}.
 *
 * @param key as it stands in the JSON
 * @param method the name of the methods that stand for it
 * @param type what the generated code takes it for
 * @param declared the value that the declaration gives it
 */
record MetaKey(String key, String method, MetaType type, JsonValue declared) {}
