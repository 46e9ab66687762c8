/**
 * Strict JSON: immutable values, a parser that refuses whatever RFC 8259 does not allow, and a
 * compact writer. Internal; depends on nothing but the JDK.
 */
@NullMarked
package io.github.imagefixtures.internal.json;

import org.jspecify.annotations.NullMarked;
