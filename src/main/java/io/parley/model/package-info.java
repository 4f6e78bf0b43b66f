/**
 * The vocabulary of a negotiation and its arithmetic.
 *
 * <p>A {@link io.parley.model.Scenario} holds issues with their options, actors with positions and
 * red lines, tracks (tables), events and endings. An {@link io.parley.model.outcome.Outcome} is one
 * option for every issue. Every number in a scenario is a {@link io.parley.model.draw.Parameter}; a
 * {@link io.parley.model.draw.World} is one draw of all of them, and a {@link
 * io.parley.model.Valuation} is what an outcome is worth to an actor in that world. A {@link
 * io.parley.model.record.RunRecord} is what one simulated negotiation leaves behind.
 *
 * <p>{@linkplain io.parley.model.outcome Outcomes} are below {@linkplain io.parley.model.procedure
 * procedures}, and both below the actors and the scenario here, which hold values and red lines.
 *
 * <p>Everything here is immutable. Issues, options, actors, tracks, events and endings refer to
 * each other by their index in the scenario's declared order.
 */
@NullMarked
package io.parley.model;

import org.jspecify.annotations.NullMarked;
