/** What the tests through a socket share. */
@NullMarked
package io.github.imagefixtures.testing;

import org.jspecify.annotations.NullMarked;
