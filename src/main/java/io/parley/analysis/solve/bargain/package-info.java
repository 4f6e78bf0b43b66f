/**
 * Who would take which outcome, in one world at one round.
 *
 * <p>A {@link io.parley.analysis.solve.bargain.Question} says which deals are asked about: at which
 * table, in which round, of which ending. A {@link io.parley.analysis.solve.bargain.Bargain} says
 * what each outcome is worth to each actor beyond no deal, who would take it, and whether it would
 * come about; {@link io.parley.analysis.solve.bargain.Outcomes} goes through all outcomes.
 */
@NullMarked
package io.parley.analysis.solve.bargain;

import org.jspecify.annotations.NullMarked;
