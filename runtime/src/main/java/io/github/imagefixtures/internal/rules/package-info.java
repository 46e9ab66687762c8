/**
 * What the API allows: ids, metadata, names, creators, timestamps and variants, each rule written
 * once for the runtime and the annotation processor. Internal. Every {@code validate} returns the
 * rest of a sentence whose subject the caller knows, without the period ({@code begins with "/"}),
 * or empty if the value is valid.
 */
@NullMarked
package io.github.imagefixtures.internal.rules;

import org.jspecify.annotations.NullMarked;
