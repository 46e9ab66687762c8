/**
 * The state of the simulated service: immutable states, pure transitions, and the accounts that
 * contain them.
 */
@NullMarked
package io.github.imagefixtures.internal.state;

import org.jspecify.annotations.NullMarked;
