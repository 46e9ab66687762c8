/** What the API's reference says, as something that answers can be held to. */
@NullMarked
package io.github.imagefixtures.reference;

import org.jspecify.annotations.NullMarked;
