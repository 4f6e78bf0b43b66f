/**
 * Who may say what at a table in a round, and what has carried at its end.
 *
 * <p>A {@code Protocol} lets each of those seated speak, in the order that the {@code Seating}
 * gives, and concludes the round. All that it can do goes through the {@code Floor}: let somebody
 * put a {@code Proposal} forward, ask for answers, see whether they suffice by the table's rule.
 * Where one mediates, it has a {@code Mediator} too, who may put a text of its own. {@code
 * Protocols} lists the protocols by name; a scenario picks one by {@code protocol:}. None knows the
 * simulation that plays it, so that others can be written outside.
 */
@NullMarked
package io.parley.simulation.protocol;

import org.jspecify.annotations.NullMarked;
