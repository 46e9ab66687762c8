/**
 * Strict JSON: immutable values, a reader that refuses whatever RFC 8259 does not allow, and a
 * compact writer. Internal. Reads with Jackson, which only {@link
 * io.github.imagefixtures.internal.json.JsonReader} names; the rest needs nothing but the JDK.
 */
@NullMarked
package io.github.imagefixtures.internal.json;

import org.jspecify.annotations.NullMarked;
