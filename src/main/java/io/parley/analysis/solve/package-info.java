/**
 * What could be agreed, what of it is efficient and fair, and what stands in the way: worked out
 * from the scenario at one round in one world, without simulating.
 *
 * <p>A {@link io.parley.analysis.solve.bargain.Bargain} says who would take which outcome. Going
 * through all outcomes gives a {@link io.parley.analysis.solve.Solution}: the feasible set, the
 * Pareto-efficient outcomes and the bargaining solutions. Where there are too many, {@link
 * io.parley.analysis.solve.deal} searches. {@link io.parley.analysis.solve.obstacle} says which
 * constraints have to give way for a deal, {@link io.parley.analysis.solve.zone} when there is one.
 */
@NullMarked
package io.parley.analysis.solve;

import org.jspecify.annotations.NullMarked;
