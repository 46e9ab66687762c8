package io.github.imagefixtures.benchmarks;

import java.nio.file.Path;

/**
 * Where a run takes place.
 *
 * @param effort how much is run
 * @param classPaths what each tool needs
 * @param directory where sources are written and compiled
 */
record Laboratory(Effort effort, ClassPaths classPaths, Path directory) {}
