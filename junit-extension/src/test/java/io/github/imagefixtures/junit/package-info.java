@NullMarked
package io.github.imagefixtures.junit;

import org.jspecify.annotations.NullMarked;
