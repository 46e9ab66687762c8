/** Figures, and how they are shown. */
@NullMarked
package io.github.imagefixtures.benchmarks.report;

import org.jspecify.annotations.NullMarked;
