/** The edge: the only package that names WireMock. */
@NullMarked
package io.github.imagefixtures.internal.http;

import org.jspecify.annotations.NullMarked;
