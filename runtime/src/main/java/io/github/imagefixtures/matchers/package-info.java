/** Hamcrest matchers for update requests, and for bodies that were captured in another way. */
@NullMarked
package io.github.imagefixtures.matchers;

import org.jspecify.annotations.NullMarked;
