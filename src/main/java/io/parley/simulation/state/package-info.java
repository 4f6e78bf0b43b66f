/**
 * Where a run and its tables stand, and the negotiators that take part: {@code RunState} and {@code
 * TableState} know their world, what is in force and what is remembered; a {@code Negotiator} knows
 * its private numbers, its wear and the lines that still stand.
 */
@NullMarked
package io.parley.simulation.state;

import org.jspecify.annotations.NullMarked;
