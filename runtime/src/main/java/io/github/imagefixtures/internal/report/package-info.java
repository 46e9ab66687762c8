/** Renders the messages of failing tests: updates, exchanges and expectations. Pure. */
@NullMarked
package io.github.imagefixtures.internal.report;

import org.jspecify.annotations.NullMarked;
