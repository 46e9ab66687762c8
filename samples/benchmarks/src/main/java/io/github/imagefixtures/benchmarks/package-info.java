/** Image Fixtures measured against what people use instead. */
@NullMarked
package io.github.imagefixtures.benchmarks;

import org.jspecify.annotations.NullMarked;
