/** Helpers for tests that send requests. */
@NullMarked
package io.github.imagefixtures.testing;

import org.jspecify.annotations.NullMarked;
