/**
 * What a negotiator decides: how far to come down (concession), what to propose (offer), when to
 * say yes (acceptance) and what to believe of the others (belief).
 *
 * <p>The split follows Baarslag et al. 2014, "Decoupling negotiating agents to explore the space of
 * negotiation strategies". Each part is a small class named in {@link
 * io.parley.strategy.Strategies}; what it may know is a {@link io.parley.strategy.Standpoint}: its
 * own numbers, a table's {@link io.parley.strategy.belief.PublicRecord}, and its {@link
 * io.parley.strategy.belief.Opinion} of others. The searches for offers go through an {@link
 * io.parley.search.OfferSpace}: {@link io.parley.search.OfferFrontier} for what others want most,
 * {@link io.parley.search.RankedOutcomes} for what it wants itself.
 */
@NullMarked
package io.parley.strategy;

import org.jspecify.annotations.NullMarked;
