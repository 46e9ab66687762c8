/** Matches updates and describes mismatches. */
@NullMarked
package io.github.imagefixtures.internal.matching;

import org.jspecify.annotations.NullMarked;
