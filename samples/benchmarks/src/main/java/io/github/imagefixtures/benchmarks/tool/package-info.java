/** The tools that are compared, each set up as its users would set it up. */
@NullMarked
package io.github.imagefixtures.benchmarks.tool;

import org.jspecify.annotations.NullMarked;
