/** Marked, so that the rule has something to let pass. */
@NullMarked
package io.parleyplanted.cli;

import org.jspecify.annotations.NullMarked;
