/** Hamcrest matchers for update requests, and for bodies from anywhere. */
@NullMarked
package io.github.imagefixtures.matchers;

import org.jspecify.annotations.NullMarked;
