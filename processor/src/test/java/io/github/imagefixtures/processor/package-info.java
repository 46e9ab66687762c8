/** Tests of the annotation processor, which run it in compilers. */
@NullMarked
package io.github.imagefixtures.processor;

import org.jspecify.annotations.NullMarked;
