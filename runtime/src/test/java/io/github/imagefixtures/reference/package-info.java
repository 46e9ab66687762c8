/** The schemas of the API's reference, which tests use to validate requests and responses. */
@NullMarked
package io.github.imagefixtures.reference;

import org.jspecify.annotations.NullMarked;
