/** Image fixtures for JUnit Jupiter tests. */
@NullMarked
package io.github.imagefixtures.junit;

import org.jspecify.annotations.NullMarked;
