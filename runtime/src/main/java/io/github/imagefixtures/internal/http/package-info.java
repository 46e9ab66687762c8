/** The HTTP adapter, the only internal package that uses WireMock. */
@NullMarked
package io.github.imagefixtures.internal.http;

import org.jspecify.annotations.NullMarked;
