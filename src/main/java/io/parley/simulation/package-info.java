/**
 * One negotiation in MASON: a scenario, a seed and a run number give a {@link
 * io.parley.model.record.RunRecord}.
 *
 * <p>Schedule time is the round. In each round the events come first, then every {@code Negotiator}
 * ages, then each speaks at the open tables where it sits, then the {@code Table}s conclude (carry,
 * ratify, refuse), then the {@code Recorder} writes down where things stand. A round is one {@code
 * Sequence} of steps, because MASON shuffles what has the same time and ordering. Negotiators
 * exchange proposals through tables only.
 *
 * <p>{@linkplain io.parley.simulation.state State} says where a run and a table stand; at a
 * {@linkplain io.parley.simulation.table table} negotiators decide; {@code NegotiationState} puts a
 * run together, and nobody knows it. Who may say what at a table is up to its {@linkplain
 * io.parley.simulation.protocol protocol}.
 */
@NullMarked
package io.parley.simulation;

import org.jspecify.annotations.NullMarked;
