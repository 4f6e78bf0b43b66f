/**
 * The best deals where there are too many outcomes to go through.
 *
 * <p>{@link io.parley.analysis.solve.deal.SolutionSearch} asks {@link io.parley.search} for one
 * point after another. Each point is an {@link io.parley.search.Objective} here: its value counts
 * for deals that come about only, and its bound asks {@link
 * io.parley.analysis.solve.deal.DealBounds} whether one still can.
 */
@NullMarked
package io.parley.analysis.solve.deal;

import org.jspecify.annotations.NullMarked;
