/** Declared images and the server that answers updates to them. */
@NullMarked
package io.github.imagefixtures;

import org.jspecify.annotations.NullMarked;
