/** Renders HTTP responses. Pure. */
@NullMarked
package io.github.imagefixtures.internal.envelope;

import org.jspecify.annotations.NullMarked;
