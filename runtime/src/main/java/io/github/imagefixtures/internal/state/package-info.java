/**
 * What the service knows and does: immutable states, pure transitions, and the accounts that hold
 * them.
 */
@NullMarked
package io.github.imagefixtures.internal.state;

import org.jspecify.annotations.NullMarked;
