/** Answers as they go over the wire; pure. */
@NullMarked
package io.github.imagefixtures.internal.envelope;

import org.jspecify.annotations.NullMarked;
