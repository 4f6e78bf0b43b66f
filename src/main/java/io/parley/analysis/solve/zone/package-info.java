/**
 * When a zone of agreement opens, round by round, if everybody goes on holding out.
 *
 * <p>A zone is there in a round if some outcome would come about at one table of all. {@link
 * io.parley.analysis.solve.zone.Ripeness} says in what share of worlds it is, {@link
 * io.parley.analysis.solve.zone.StalemateCause} whether a run without any deal missed one.
 */
@NullMarked
package io.parley.analysis.solve.zone;

import org.jspecify.annotations.NullMarked;
