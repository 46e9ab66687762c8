/** Hamcrest matchers for the bodies of update requests. */
@NullMarked
package io.github.imagefixtures.matchers;

import org.jspecify.annotations.NullMarked;
