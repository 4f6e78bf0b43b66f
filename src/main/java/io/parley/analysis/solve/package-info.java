/**
 * What could be agreed, what of it is efficient and fair, and what stands in the way: worked out
 * from the scenario at one round in one world, without simulating.
 *
 * <p>A {@link io.parley.analysis.solve.Bargain} says who would take which outcome. Going through
 * all outcomes of a space gives a {@link io.parley.analysis.solve.Solution}: the feasible set, the
 * Pareto-efficient outcomes and the bargaining solutions. {@link
 * io.parley.analysis.solve.Obstacles} says which constraints have to give way for a deal.
 *
 * <p>A zone of agreement is there in a round if some outcome would come about at one table of all.
 * {@link io.parley.analysis.solve.Ripeness} says in what share of worlds it is, {@link
 * io.parley.analysis.solve.StalemateCause} whether a run without any deal missed one.
 */
@NullMarked
package io.parley.analysis.solve;

import org.jspecify.annotations.NullMarked;
