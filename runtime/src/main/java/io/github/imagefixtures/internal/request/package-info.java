/** Requests as they come off the wire, parsed once; and as texts without credentials. */
@NullMarked
package io.github.imagefixtures.internal.request;

import org.jspecify.annotations.NullMarked;
