/**
 * What happens at a table in a round: in seating order each negotiator answers and proposes, then
 * the table concludes: what carries is ratified or refused, and takes effect.
 */
@NullMarked
package io.parley.simulation.table;

import org.jspecify.annotations.NullMarked;
