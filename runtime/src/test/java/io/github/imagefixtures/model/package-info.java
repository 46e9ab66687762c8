/** A model of the reference, which a test compares with the server. */
@NullMarked
package io.github.imagefixtures.model;

import org.jspecify.annotations.NullMarked;
