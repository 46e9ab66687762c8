/** The servers, and the programs that run in a forked JVM. */
@NullMarked
package io.github.imagefixtures.benchmarks.probe;

import org.jspecify.annotations.NullMarked;
