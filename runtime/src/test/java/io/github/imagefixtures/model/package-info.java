/** The reference once more, as a model that the server is held against. */
@NullMarked
package io.github.imagefixtures.model;

import org.jspecify.annotations.NullMarked;
