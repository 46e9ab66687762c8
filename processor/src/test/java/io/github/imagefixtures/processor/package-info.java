/** Tests of the annotation processor, through the compilers that call it. */
@NullMarked
package io.github.imagefixtures.processor;

import org.jspecify.annotations.NullMarked;
