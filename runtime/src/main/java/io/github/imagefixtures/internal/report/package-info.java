/** What a failing test says: updates, exchanges and expectations as text. Pure. */
@NullMarked
package io.github.imagefixtures.internal.report;

import org.jspecify.annotations.NullMarked;
