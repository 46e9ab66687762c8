/** Requests as they come off the wire, parsed once. */
@NullMarked
package io.github.imagefixtures.internal.request;

import org.jspecify.annotations.NullMarked;
