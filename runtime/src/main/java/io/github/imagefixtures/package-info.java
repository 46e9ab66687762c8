/**
 * Image declarations, stubs and verifications, and the server that handles updates.
 *
 * <p>Methods throw {@link NullPointerException} if an argument is null, unless the parameter is
 * nullable.
 */
@NullMarked
package io.github.imagefixtures;

import org.jspecify.annotations.NullMarked;
