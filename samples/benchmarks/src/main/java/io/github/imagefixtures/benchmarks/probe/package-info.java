/** What runs in a JVM of its own, where something is measured. */
@NullMarked
package io.github.imagefixtures.benchmarks.probe;

import org.jspecify.annotations.NullMarked;
