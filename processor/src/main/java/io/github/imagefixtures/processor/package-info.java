/** The annotation processor that generates typed stubs for declared images. */
@NullMarked
package io.github.imagefixtures.processor;

import org.jspecify.annotations.NullMarked;
