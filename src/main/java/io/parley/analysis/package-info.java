/**
 * What batches and scenarios say in figures: estimates with intervals, and what is feasible,
 * efficient and fair.
 *
 * <p>Everything is worked out from the model and from records; nothing is simulated here.
 */
@NullMarked
package io.parley.analysis;

import org.jspecify.annotations.NullMarked;
