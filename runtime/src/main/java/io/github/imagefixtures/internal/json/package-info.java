/**
 * Strict JSON: immutable values, a reader that rejects everything that RFC 8259 does not allow, and
 * a compact writer. Internal. Only {@link io.github.imagefixtures.internal.json.JsonReader} uses
 * Jackson.
 */
@NullMarked
package io.github.imagefixtures.internal.json;

import org.jspecify.annotations.NullMarked;
