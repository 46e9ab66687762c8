/**
 * What only generated code calls. A test receives some of these types, but has no need to name
 * them.
 */
@NullMarked
package io.github.imagefixtures.support;

import org.jspecify.annotations.NullMarked;
