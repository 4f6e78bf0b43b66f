/**
 * Exact search over the options open on each issue: once for offers and for what could be agreed.
 *
 * <p>What an outcome is worth is a sum over issues ({@link io.parley.search.AdditiveWorth}), but
 * for conjunctions that forbid it or are worth something ({@link io.parley.search.OpenCondition},
 * resolved as far as nothing is open) and for what may not last ({@link
 * io.parley.search.WeightedSum}). Two ways of searching stand on that:
 *
 * <ul>
 *   <li>{@link io.parley.search.BranchAndBound} decides the issues of a {@link
 *       io.parley.search.Problem} one by one in a {@link io.parley.search.DecisionOrder} and leaves
 *       out what an {@link io.parley.search.Objective}, which says what is looked for, bounds. It
 *       finds one outcome.
 *   <li>An {@link io.parley.search.OfferFrontier} holds all outcomes of an {@link
 *       io.parley.search.OfferSpace} that no other beats both for oneself and for the others, found
 *       by bucket elimination, to be asked again each round; {@link
 *       io.parley.search.RankedOutcomes} are all outcomes, the best for oneself first. Both first
 *       go through the options on a {@link io.parley.search.Cover}, given which the rest is a sum.
 * </ul>
 */
@NullMarked
package io.parley.search;

import org.jspecify.annotations.NullMarked;
