/**
 * What a negotiator decides: how far to come down (concession), what to propose (offer), when to
 * say yes (acceptance) and what to believe of the others (belief).
 *
 * <p>The split follows Baarslag et al. 2014, "Decoupling negotiating agents to explore the space of
 * negotiation strategies". Each part is a small class named in {@link
 * io.parley.strategy.Strategies}; what it may know is a {@link io.parley.strategy.Standpoint}. The
 * search for offers is in {@link io.parley.strategy.OfferFrontier}.
 */
@NullMarked
package io.parley.strategy;

import org.jspecify.annotations.NullMarked;
