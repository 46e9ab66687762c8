/**
 * The rules of the API for ids, metadata, file names, creators, timestamps and variants. The
 * runtime and the annotation processor share them. Internal. Each {@code validate} method returns
 * the end of a sentence that starts with the property, without the period ({@code starts with
 * "/"}), or empty if the value is valid.
 */
@NullMarked
package io.github.imagefixtures.internal.rules;

import org.jspecify.annotations.NullMarked;
