/** Renders responses as they are sent; pure. */
@NullMarked
package io.github.imagefixtures.internal.envelope;

import org.jspecify.annotations.NullMarked;
