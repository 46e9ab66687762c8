/** The API of generated code. A test gets some of these types, but does not need to name them. */
@NullMarked
package io.github.imagefixtures.support;

import org.jspecify.annotations.NullMarked;
