/** Keeps the benchmarks running. */
@NullMarked
package io.github.imagefixtures.benchmarks;

import org.jspecify.annotations.NullMarked;
