/** Sends the JVM's requests for the real service to a server of this library. */
@NullMarked
package io.github.imagefixtures.internal.intercept;

import org.jspecify.annotations.NullMarked;
