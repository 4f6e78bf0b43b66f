/**
 * The order in which a run goes through issues and options, so that the order in which a scenario
 * declares them decides nothing.
 *
 * <p>{@code Precedence} says what comes first. A run plays the scenario as {@code Arranged} in that
 * {@code IssueOrder}; what it leaves behind and what is told of it is put back in declared order.
 */
@NullMarked
package io.parley.simulation.order;

import org.jspecify.annotations.NullMarked;
