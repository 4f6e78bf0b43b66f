/**
 * What stands in the way of a deal: which red lines, no-deal values and consents have to give way
 * (relaxations), and which rule out every deal by themselves (conflicts).
 *
 * <p>{@link io.parley.analysis.solve.obstacle.ObstacleSearch} gathers outcomes that the same
 * constraints block and looks for minimal sets of constraints among what those violate.
 */
@NullMarked
package io.parley.analysis.solve.obstacle;

import org.jspecify.annotations.NullMarked;
