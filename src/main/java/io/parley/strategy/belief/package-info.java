/**
 * What a negotiator hears and what it makes of it.
 *
 * <p>A {@link io.parley.strategy.belief.PublicRecord} is what has been said at a table. A {@link
 * io.parley.strategy.belief.Belief} turns what is publicly known of another actor (a {@link
 * io.parley.strategy.belief.Counterpart}) and, if it is a {@link
 * io.parley.strategy.belief.ProposalReader}, what that actor said, into an {@link
 * io.parley.strategy.belief.Opinion}: what each option is worth to it.
 */
@NullMarked
package io.parley.strategy.belief;

import org.jspecify.annotations.NullMarked;
