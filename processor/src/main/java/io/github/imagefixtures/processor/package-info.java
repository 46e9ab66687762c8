/** The annotation processor that turns declared images into typed stub builders. */
@NullMarked
package io.github.imagefixtures.processor;

import org.jspecify.annotations.NullMarked;
