/** How updates are matched, and how a mismatch is put into words. */
@NullMarked
package io.github.imagefixtures.internal.matching;

import org.jspecify.annotations.NullMarked;
