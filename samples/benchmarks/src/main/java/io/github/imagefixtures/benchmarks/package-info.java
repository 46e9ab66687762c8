/** Compares Image Fixtures with its alternatives. */
@NullMarked
package io.github.imagefixtures.benchmarks;

import org.jspecify.annotations.NullMarked;
