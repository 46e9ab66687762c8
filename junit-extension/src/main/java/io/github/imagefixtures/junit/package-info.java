/**
 * JUnit Jupiter extension that provides a simulated Cloudflare Images account to each test.
 * Annotate a test class with {@link io.github.imagefixtures.junit.ImagesApiTest} to use it.
 *
 * <p>Unless stated otherwise, parameters and return values are not null.
 */
@NullMarked
package io.github.imagefixtures.junit;

import org.jspecify.annotations.NullMarked;
