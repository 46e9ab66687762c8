/** Parsed requests, and their texts without credentials. */
@NullMarked
package io.github.imagefixtures.internal.request;

import org.jspecify.annotations.NullMarked;
